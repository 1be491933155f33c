using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>A naming as it was read from a form or file.</summary>
internal sealed record NamingValues(PersonId Supervisor, string Phase, DateOnly From, DateOnly? Until, DateOnly ReviewOn);

/// <summary>What a naming does to those that are there.</summary>
/// <param name="Corrects">The one that begins on the same day and takes the new values.</param>
/// <param name="Ends">The one that ends on the day before.</param>
internal sealed record NamingDecision(Naming? Corrects, Naming? Ends);

/// <summary>
/// An associate has exactly one named supervisor at a date: a doctor who practises autonomously. Naming one ends what held until then on the day before;
/// naming one from the same day corrects it.
/// </summary>
internal static class NamingJudge
{
    /// <param name="before">All that was ever named for the associate.</param>
    public static Outcome<NamingDecision> Decide(StaffMember associate, NamingValues values, StaffBook staff, IReadOnlyList<Naming> before)
    {
        var refusals = new List<Refusal>();
        if (SupervisorProblem(associate, values, staff) is { } problem)
        {
            refusals.Add(new NotUnderstood(nameof(values.Supervisor), problem));
        }

        if (!StaffBook.IsEmployedOn(associate, values.From))
        {
            refusals.Add(new NotUnderstood(nameof(values.From), $"{associate.Name} does not work here on {UkWords.Date(values.From)}"));
        }

        if (values.Until < values.From)
        {
            refusals.Add(new NotUnderstood(nameof(values.Until), "The last day is before the first"));
        }

        if (values.ReviewOn <= values.From)
        {
            refusals.Add(new NotUnderstood(nameof(values.ReviewOn), "The review must be after the first day"));
        }

        var same = before.FirstOrDefault(naming => naming.From == values.From);
        var ends = before.FirstOrDefault(naming => naming.From < values.From && (naming.Until is null || naming.Until >= values.From));
        var later = before.Where(naming => naming.From > values.From && (values.Until is null || naming.From <= values.Until)).MinBy(naming => naming.From);
        if (later is not null)
        {
            refusals.Add(new NotUnderstood(nameof(values.Until),
                $"{staff.NameOf(later.SupervisorId)} is named from {UkWords.Date(later.From)}, and only one may be at a time. Enter a last day before that"));
        }

        return refusals.Count == 0 ? new NamingDecision(same, ends) : Outcome<NamingDecision>.Refused(refusals);
    }

    private static string? SupervisorProblem(StaffMember associate, NamingValues values, StaffBook staff)
    {
        var doctor = staff.Find(values.Supervisor);
        return doctor is null ? "Select the doctor"
            : doctor.Id == associate.Id ? $"{associate.Name} cannot supervise themselves"
            : doctor.Family != StaffBook.Doctor ? $"{doctor.Name} is no doctor, so cannot be a named supervisor"
            : !doctor.PractisesAutonomously ? $"{doctor.Name} does not practise autonomously, so cannot be a named supervisor"
            : !StaffBook.IsEmployedOn(doctor, values.From) ? $"{doctor.Name} does not work here on {UkWords.Date(values.From)}"
            : null;
    }
}
