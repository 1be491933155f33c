using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Rules;

/// <summary>Leave as somebody typed it.</summary>
/// <param name="Person">None while nobody was chosen.</param>
/// <param name="Kind">The kind's name.</param>
/// <param name="First">The first day; none while it is no date.</param>
/// <param name="Last">The last day, inclusive; none while it is no date.</param>
internal sealed record LeaveText(PersonId? Person, string Kind, DateOnly? First, DateOnly? Last);

internal sealed record LeaveValues(PersonId Person, LeaveKind Kind, DateOnly First, DateOnly Last);

/// <summary>Understands typed leave, or says of each field what is wrong. Days of one person's leave never overlap.</summary>
internal static class LeaveReading
{
    /// <summary>Longer than this is a slip of the finger: maternity leave has at most 52 weeks.</summary>
    public const int MostDays = 400;

    /// <param name="existing">The person's leave that is there already.</param>
    public static Outcome<LeaveValues> Read(LeaveText text, DateOnly today, IReadOnlyCollection<Leave> existing)
    {
        var refusals = new List<Refusal>();
        if (text.Person is null)
        {
            refusals.Add(new NotUnderstood(nameof(text.Person), "Select who is on leave"));
        }

        if (!Enum.TryParse<LeaveKind>(text.Kind, ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
        {
            refusals.Add(new NotUnderstood(nameof(text.Kind), "Select the kind of leave"));
        }

        if (text.First is null || text.Last is null)
        {
            refusals.Add(text.First is null ? new NotUnderstood(nameof(text.First), "Enter the first day") : new NotUnderstood(nameof(text.Last), "Enter the last day"));
        }
        else if (text is { First: { } first, Last: { } last } && ProblemOf(first, last, today, existing.Where(leave => leave.PersonId == text.Person)) is { } problem)
        {
            refusals.Add(problem);
        }

        return refusals.Count == 0 ? new LeaveValues(text.Person!.Value, kind, text.First!.Value, text.Last!.Value) : Outcome<LeaveValues>.Refused(refusals);
    }

    private static NotUnderstood? ProblemOf(DateOnly first, DateOnly last, DateOnly today, IEnumerable<Leave> existing)
    {
        if (last < first)
        {
            return new(nameof(LeaveText.Last), $"The last day, {UkWords.Date(last)}, is before the first, {UkWords.Date(first)}");
        }

        if (last < today)
        {
            return new(nameof(LeaveText.Last), $"This leave ended on {UkWords.Date(last)}. Rotas are made from today on");
        }

        if (last.DayNumber - first.DayNumber >= MostDays)
        {
            return new(nameof(LeaveText.Last), $"This is {last.DayNumber - first.DayNumber + 1} days; leave has at most {MostDays}. Check the years");
        }

        return existing.Where(leave => leave.StartsOn <= last && first <= leave.EndsOn).MinBy(leave => leave.StartsOn) is { } same
            ? new(nameof(LeaveText.First), $"There is {WishWords.Leave(same.Kind).ToLowerInvariant()} {WishWords.Span(same.StartsOn, same.EndsOn)} already. Choose other days, or remove that leave first")
            : null;
    }
}
