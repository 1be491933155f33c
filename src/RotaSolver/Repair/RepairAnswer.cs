using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Repair;

/// <summary>What happened to a roster. Minutes are counted from the problem's start; one of person, session and line is given, or none and <see cref="IsBroken"/>.</summary>
/// <param name="Person">Who is absent, by id.</param>
/// <param name="Session">Which session does not take place, by id.</param>
/// <param name="Line">Which line needs somebody more, by id.</param>
/// <param name="Seconds">The most that the answer takes.</param>
public sealed record RepairQuestion(string? Person, long From, long Until, string? Session, string? Line, double Seconds)
{
    /// <summary>How many repairs are told at most.</summary>
    public int Most { get; init; } = 5;

    /// <summary>Nothing happened but what the roster shows: duties of it break what always blocks.</summary>
    public bool IsBroken { get; init; }
}

/// <param name="Text">One sentence.</param>
/// <param name="Lost">Duties that nobody has now.</param>
/// <param name="Score">The roster's price before it happened.</param>
/// <param name="Unrepaired">Its price when nothing is done.</param>
/// <param name="Repairs">The best first.</param>
public sealed record RepairAnswer(string Text, IReadOnlyList<LostDuty> Lost, long Score, long Unrepaired, IReadOnlyList<RosterRepair> Repairs);

public sealed record LostDuty(string Person, string Demand, string Text);

/// <param name="Steps">What changes for whom, a sentence each.</param>
/// <param name="People">How many have other duties than before; whoever is absent only when they get one.</param>
/// <param name="Uncovered">Minutes for which lines that lost somebody stay below their minimum, each missing person counted.</param>
/// <param name="Score">The price with it.</param>
/// <param name="Difference">Score less the score before it happened.</param>
/// <param name="Terms">What the difference is made of.</param>
public sealed record RosterRepair(IReadOnlyList<string> Steps, int People, long Uncovered, long Score, long Difference, IReadOnlyList<TermChange> Terms)
{
    /// <summary>The whole roster with it.</summary>
    internal Solution? Roster { get; init; }

    /// <summary>The roster's file.</summary>
    /// <param name="problemHash">Of the problem that the roster is kept with.</param>
    public byte[] File(string problemHash) => RosterFile.Write(Roster!, problemHash);
}

/// <summary>How a soft term differs: units and what they cost.</summary>
public sealed record TermChange(string Code, long Units, long Cost);
