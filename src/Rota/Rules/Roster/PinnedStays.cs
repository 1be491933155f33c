using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>What is pinned stays.</summary>
internal sealed class PinnedStays : IRosterRule
{
    public const string Code = "pinned";
    public const string Source = "The coordinator's pins";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster)
    {
        var held = roster.Duties.Select(duty => new ProblemPair(duty.Person.Id, duty.Line.Id)).ToHashSet();
        return from pair in roster.Problem.Fixed
               where !held.Contains(pair)
               select new RosterFinding(
                   new(Code, Severity.Must, $"{roster.People[pair.Person].Name} is pinned to {Say.Duty(roster.Lines[pair.Demand])} and is not on it.", Source), pair.Person, [pair.Demand]);
    }
}
