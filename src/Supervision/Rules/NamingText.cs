using Preceptor.Kernel.Time;
using Preceptor.Kernel.Answers;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>A naming as somebody typed it. Names of its members are the form's field names.</summary>
internal sealed record NamingText
{
    /// <summary>The doctor's staff number.</summary>
    public string Supervisor { get; init; } = "";

    public string Phase { get; init; } = "";

    public string From { get; init; } = "";

    public string Until { get; init; } = "";

    public string ReviewOn { get; init; } = "";
}

/// <summary>Understands a typed naming, or says of each field what is wrong.</summary>
internal static class NamingReading
{
    public static Outcome<NamingValues> Read(NamingText text, StaffBook staff)
    {
        var refusals = new List<Refusal>();
        var number = text.Supervisor.Trim();
        var supervisor = number.Length == 0 ? null : staff.Find(number);
        Check(supervisor is not null, nameof(text.Supervisor), number.Length == 0 ? "Select the doctor" : $"Nobody here has staff number {number}", refusals);
        var phase = text.Phase.Trim().ToLowerInvariant();
        Check(Phases.All.ContainsKey(phase), nameof(text.Phase), phase.Length == 0
            ? "Select the phase"
            : $"‘{text.Phase}’ is not a phase. Use one of: {string.Join(", ", Phases.All.Keys)}", refusals);
        var from = Date(text.From, nameof(text.From), "Enter the first day", refusals);
        var until = text.Until.Trim().Length == 0 ? null : Date(text.Until, nameof(text.Until), "", refusals);
        var review = Date(text.ReviewOn, nameof(text.ReviewOn), "Enter when the level of supervision is looked at again", refusals);
        return refusals.Count == 0 ? new NamingValues(supervisor!.Id, phase, from!.Value, until, review!.Value) : Outcome<NamingValues>.Refused(refusals);
    }

    private static DateOnly? Date(string typed, string field, string otherwise, List<Refusal> refusals)
    {
        var date = TypedDates.Parse(typed);
        Check(date is not null, field, typed.Trim().Length == 0 ? otherwise : TypedDates.Problem(typed), refusals);
        return date;
    }

    private static void Check(bool holds, string field, string problem, List<Refusal> refusals)
    {
        if (!holds)
        {
            refusals.Add(new NotUnderstood(field, problem));
        }
    }
}
