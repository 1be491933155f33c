using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Domain;

/// <summary>What one register says of a person on a day.</summary>
/// <param name="Entry">The entry that lets them practise; none when nothing does.</param>
/// <param name="Problem">Why nothing does, as the end of "… may not practise: ".</param>
/// <param name="IsBarred">A suspension or removal forbids practice, whether or not registration is needed yet.</param>
internal sealed record Standing(Register Register, Registration? Entry, string Problem, bool IsBarred = false)
{
    private static readonly string[] MayPractise = [Words.Registered, Words.Warning, Words.Conditions, Words.InterimConditions];

    /// <summary>The standings at all registers of which the role needs one.</summary>
    public static IReadOnlyList<Standing> All(Case @case) => [.. @case.Reference.RegistersOf(@case.Facts.Role).Select(register => At(@case, register))];

    public static Standing At(Case @case, Register register)
    {
        var entries = @case.Facts.Registrations.Where(entry => entry.Body == register.Body).OrderBy(entry => entry.From).ToList();
        var live = Live(@case, register.Body);
        if (live.FirstOrDefault(entry => !string.IsNullOrEmpty(entry.Status) && !MayPractise.Contains(entry.Status)) is { } barred)
        {
            return new(register, null, $"{register.Body} registration {barred.Number} is {Barred(barred)}", barred.Status != Words.Lapsed);
        }

        return live.LastOrDefault(entry => Fault(register, entry) is null) is { } good
            ? new(register, good, "")
            : new(register, null, Why(@case, register, live.Count > 0 ? live[^1] : entries.LastOrDefault()));
    }

    /// <summary>
    /// A body's entries that hold on the day, the newest last. A later entry ends a lapse or removal; measures hold beside it.
    /// </summary>
    public static IReadOnlyList<Registration> Live(Case @case, string body)
    {
        var covering = @case.Facts.Registrations.Where(entry => entry.Body == body && entry.Covers(@case.On)).OrderBy(entry => entry.From).ToList();
        return [.. covering.Where(entry => entry.Status is not (Words.Lapsed or Words.Removed) || covering[^1].From <= entry.From)];
    }

    public static bool IsRestricted(Registration entry) => entry.Status is Words.Conditions or Words.InterimConditions || entry.Conditions.Count > 0;

    private static string Barred(Registration entry) =>
        $"{Words.Plain(entry.Status!).Replace("interim suspension", "under interim suspension")} since {UkWords.Date(entry.From!.Value)}";

    private static string Why(Case @case, Register register, Registration? entry) => entry switch
    {
        null => $"there is no {register.Body} registration on record",
        { From: null } => $"the day on which {register.Body} registration {entry.Number} began is not known",
        { From: { } from } when from > @case.On => $"{register.Body} registration {entry.Number} begins only on {UkWords.Date(from)}",
        { Until: { } until } when until < @case.On => $"{register.Body} registration {entry.Number} ended on {UkWords.Date(until)}",
        _ => Fault(register, entry)!,
    };

    /// <summary>Why an entry that holds on the day is no evidence.</summary>
    private static string? Fault(Register register, Registration entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Number))
        {
            return $"the number of the {register.Body} registration is not known";
        }

        if (string.IsNullOrEmpty(entry.Status))
        {
            return $"the status of {register.Body} registration {entry.Number} is not known";
        }

        if (register.Accepted is null || register.Accepted.IsMatch(NumberOf(entry)))
        {
            return null;
        }

        return NumberOf(entry) is { Length: 7 } number && number.All(char.IsAsciiDigit)
            ? $"{register.Body} number {number} is a doctor's, not an associate's, which looks like {register.Example}"
            : $"{entry.Number} is not a {register.Body} number of an associate, which looks like {register.Example}";
    }

    public static string NumberOf(Registration entry) => (entry.Number ?? "").Replace(" ", "").ToUpperInvariant();
}
