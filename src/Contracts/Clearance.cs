using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Events;

namespace Preceptor.Contracts;

/// <summary>Who is cleared to practise, and when. Answered by Credentials; unknown is not cleared.</summary>
public interface IClearance
{
    /// <summary>For each person asked after, spans that follow one another and fill the period. Both ends are inclusive UK dates.</summary>
    Task<IReadOnlyDictionary<PersonId, IReadOnlyList<ClearanceSpan>>> ForAsync(
        Actor actor, IReadOnlyCollection<PersonId> people, DateOnly from, DateOnly until, CancellationToken cancel);
}

/// <summary>What is on record of somebody's credentials has changed, so clearance may have changed too.</summary>
public sealed record CredentialsChanged : IEvent;

/// <summary>Decides a clearance file of the command line (docs/formats/clearance.md), with no database.</summary>
public interface IClearanceFile
{
    /// <summary>The JSON Schema of the file.</summary>
    string Schema { get; }

    /// <param name="profile">strict or law.</param>
    ClearanceFileAnswer Decide(string json, DateOnly on, string profile);
}

/// <param name="Json">The answer as the command line prints it; none when the file is wrong.</param>
/// <param name="Problem">What is wrong with the file, where, and what to do.</param>
public sealed record ClearanceFileAnswer(ClearanceDecision Decision, string? Json, IReadOnlyList<string> Lines, string? Problem);

public enum ClearanceDecision
{
    NotCleared,
    ClearedWithConditions,
    Cleared,
}

/// <param name="From">The first day, from midnight UK time.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="ExcludedDuties">Tags of duties that a condition takes away; a duty with one of them is not allowed.</param>
public sealed record ClearanceSpan(
    DateOnly From, DateOnly Until, ClearanceDecision Decision, IReadOnlyList<string> ExcludedDuties, IReadOnlyList<Finding> Findings);
