namespace Preceptor.Rota.Domain.Problems;

/// <summary>One thing that a roster must keep. It trusts nothing but the problem and the duties.</summary>
internal interface IRosterRule
{
    IEnumerable<RosterFinding> Find(JudgedRoster roster);
}
