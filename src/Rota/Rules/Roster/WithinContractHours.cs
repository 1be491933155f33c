using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Nobody is given more paid time in the period than their contract and its margin allow.</summary>
internal sealed class WithinContractHours : IRosterRule
{
    public const string Code = "contract-hours";
    public const string Source = "The person's contract (NHS terms and conditions of service, section 10)";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        from person in roster.Problem.People
        let paid = roster.ByPerson[person.Id].Sum(duty => duty.Line.Paid)
        where paid > person.MaxMinutes
        select new RosterFinding(
            new(Code, Severity.Must, $"{person.Name} has {Say.Minutes(paid)} paid in this period; the most is {Say.Minutes(person.MaxMinutes)}.", Source), person.Id, []);
}
