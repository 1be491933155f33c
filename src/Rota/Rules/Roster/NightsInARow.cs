using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>Nobody works more nights in a row than the limit.</summary>
internal sealed class NightsInARow : IRosterRule
{
    public const string Code = "nights-in-a-row";
    public const string Source = "NHS Employers, resident doctors' 2016 terms schedule 3 para. 12, as good practice for associates";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        roster.Limit(Code) is not { } limit ? [] : Runs.LongerThan(roster, limit, duty => duty.IsNight, person => person.Before.NightsInARow, "nights");
}
