using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Nobody is on duty while they are away: leave, study, or a duty in another roster.</summary>
internal sealed class NotAway : IRosterRule
{
    public const string Code = "away";
    public const string Source = "Approved leave is honoured (NHS Employers, good rostering)";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        from duty in roster.Duties
        let away = duty.Person.Away.FirstOrDefault(span => span.From < duty.Until && duty.From < span.Until)
        where away is not null
        select new RosterFinding(
            new(Code, Severity.Must, $"{duty.Person.Name} is away ({away.Why}) during {Say.Duty(duty.Line)}.", Source), duty.Person.Id, [duty.Line.Id]);
}
