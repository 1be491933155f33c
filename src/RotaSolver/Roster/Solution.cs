namespace Preceptor.RotaSolver.Roster;

/// <summary>How a search ended.</summary>
public enum SolveStatus
{
    /// <summary>No roster is better.</summary>
    Optimal,

    /// <summary>A roster that keeps every rule; a better one may exist.</summary>
    Feasible,

    /// <summary>No roster keeps every rule.</summary>
    Infeasible,

    /// <summary>The search ended before it found a roster or that there is none.</summary>
    Unknown,
}

/// <param name="Seconds">The most that the search takes.</param>
/// <param name="Threads">The most that it uses at a time. With one, the same seed gives the same roster.</param>
public sealed record SolveSettings(int Seconds, int Threads, int Seed);

/// <summary>A roster with its price, or the sentence that says why there is none.</summary>
public sealed record Solution
{
    public required SolveStatus Status { get; init; }

    public long? Objective { get; init; }

    /// <summary>No roster costs less than this; none when nothing was proven.</summary>
    public long? Bound { get; init; }

    public required int Seed { get; init; }

    /// <summary>From when the minutes of segments are counted.</summary>
    public required DateTimeOffset Start { get; init; }

    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>A line for each soft term; their costs add up to the objective.</summary>
    public IReadOnlyList<ExplanationLine> Explanation { get; init; } = [];

    /// <summary>One sentence about how it ended.</summary>
    public required string Text { get; init; }

    public bool HasRoster => Status is SolveStatus.Optimal or SolveStatus.Feasible;
}

/// <param name="Person">The person's id.</param>
/// <param name="Demand">The demand line's id.</param>
public sealed record Assignment(string Person, string Demand, IReadOnlyList<Segment> Supervision);

/// <summary>A stretch of a duty under one session, in minutes since the problem's start; the end no longer counts.</summary>
public sealed record Segment(string Session, long From, long Until);

/// <summary>What one soft term adds to the objective: units × weight = cost.</summary>
public sealed record ExplanationLine(string Code, long Units, long Weight, long Cost, string Text);

/// <summary>How far a search is. The roster is made only when it is asked for.</summary>
/// <param name="Seconds">Since the search began.</param>
/// <param name="Text">What improved last.</param>
/// <param name="Roster">The best roster so far; none when there is none, or it was told already.</param>
public sealed record Improvement(double Seconds, long? Objective, long? Bound, string Text, Solution? Roster);
