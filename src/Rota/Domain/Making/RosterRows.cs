using NodaTime;
using Preceptor.Kernel;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Domain.Making;

/// <summary>Between a roster's rows and the duties that rules and files speak of.</summary>
internal static class RosterRows
{
    /// <summary>Rows as duties of the problem. A duty whose line the problem does not have is left out; making the problem from the same rows leaves none out.</summary>
    public static IReadOnlyList<RosterDuty> DutiesOf(MadeProblem made, IEnumerable<Assignment> assignments, ILookup<AssignmentId, AssignedSupervision> supervision)
    {
        var numbers = made.People.ToDictionary(each => each.Value.Id, each => each.Key);
        return
        [
            .. from duty in assignments
               let line = made.Lines.Of(duty)
               where line is not null && numbers.ContainsKey(duty.PersonId)
               orderby duty.From, numbers[duty.PersonId]
               select new RosterDuty(
                   numbers[duty.PersonId], line.Id,
                   [.. supervision[duty.Id].OrderBy(span => span.From).Select(span => new SupervisedSpan(span.SessionId.ToString(), span.From, span.Until))]),
        ];
    }

    /// <summary>The rows of a duty.</summary>
    public static (Assignment Assignment, IReadOnlyList<AssignedSupervision> Supervision) RowsOf(MadeProblem made, Roster roster, RosterDuty duty, bool isPinned)
    {
        var line = made.Problem.Demand.First(each => each.Id == duty.Demand);
        var assignment = new Assignment
        {
            EmployerId = roster.EmployerId, Id = Id.New<AssignmentId>(), RosterId = roster.Id, PersonId = made.People[duty.Person].Id, Date = line.Date,
            ShiftCode = line.Shift, ShiftName = line.ShiftName, From = line.From, Until = line.Until, UnpaidBreak = line.UnpaidBreak,
            SiteId = made.Lines.SiteOf(line), Suite = line.Suite, Tags = [.. line.Tags], IsPinned = isPinned,
        };
        return (assignment, SupervisionOf(made, assignment, duty.Supervision));
    }

    public static IReadOnlyList<AssignedSupervision> SupervisionOf(MadeProblem made, Assignment assignment, IEnumerable<SupervisedSpan> spans) =>
    [
        .. from span in spans
           where made.Sessions.ContainsKey(span.Session)
           let session = made.Sessions[span.Session]
           select new AssignedSupervision
           {
               EmployerId = assignment.EmployerId, AssignmentId = assignment.Id, From = Instant.Max(span.From, assignment.From), Until = span.Until,
               SessionId = session.Id, SupervisorId = session.Supervisor,
           },
    ];
}
