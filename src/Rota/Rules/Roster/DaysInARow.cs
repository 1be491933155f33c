using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Nobody works more dates in a row than the limit.</summary>
internal sealed class DaysInARow : IRosterRule
{
    public const string Code = "days-in-a-row";
    public const string Source = "NHS Employers, resident doctors' 2016 terms schedule 3 para. 14, as good practice for associates";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        roster.Limit(Code) is not { } limit ? [] : Runs.LongerThan(roster, limit, _ => true, person => person.Before.DaysInARow, "days");
}
