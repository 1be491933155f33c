namespace Preceptor.RotaSolver.Why;

/// <summary>What was found out about a problem.</summary>
public enum ExplainStatus
{
    /// <summary>A roster keeps all that was asked for.</summary>
    Feasible,

    /// <summary>None does.</summary>
    Conflict,

    /// <summary>The time was too short.</summary>
    Unknown,
}

/// <param name="Line">The id of a line whose minimum must be met, or one person when it has none.</param>
/// <param name="Full">Whether every minimum must be met.</param>
/// <param name="Seconds">The most that the answer takes.</param>
public sealed record ExplainQuestion(string? Line, bool Full, double Seconds);

/// <param name="Text">One sentence.</param>
/// <param name="Conflicts">Conflicts that have no fact in common, the first of them the smallest that was found.</param>
/// <param name="Repairs">Each of them alone, with all its steps, settles the conflicts; the cheapest first.</param>
public sealed record Explanation(ExplainStatus Status, string Text, IReadOnlyList<ExplainedConflict> Conflicts, IReadOnlyList<WayOut> Repairs)
{
    /// <summary>Ids of other lines that cannot have their minimum either, each by itself; as many as the time allowed.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}

/// <param name="Smallest">No conflict of the problem has fewer facts; otherwise only that none of these can be left out.</param>
public sealed record ExplainedConflict(bool Smallest, IReadOnlyList<ExplainedFact> Facts);

/// <param name="Code">The rule's code, or <c>pinned</c> or <c>minimum</c>.</param>
/// <param name="Person">The person's id, when the fact is of one person.</param>
/// <param name="Demand">The line's id, when it is of one line.</param>
/// <param name="Session">The session's id, when it is of one session.</param>
public sealed record ExplainedFact(string Code, string? Person, string? Demand, string? Session, string Text);

/// <param name="Steps">What to do, all of it.</param>
/// <param name="Cost">What giving way costs by the table of what can give way; the lower the easier.</param>
public sealed record WayOut(IReadOnlyList<string> Steps, long Cost)
{
    /// <summary>The problem with the steps taken, as it was solved again; lines that did not matter are not in it.</summary>
    internal Problem.RosterProblem? Solved { get; init; }
}
