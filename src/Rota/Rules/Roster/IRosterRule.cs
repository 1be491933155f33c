using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>One thing that a roster must keep. It trusts nothing but the problem and the duties.</summary>
internal interface IRosterRule
{
    IEnumerable<RosterFinding> Find(JudgedRoster roster);
}
