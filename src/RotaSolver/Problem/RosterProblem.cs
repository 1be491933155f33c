namespace Preceptor.RotaSolver.Problem;

/// <summary>
/// A roster problem as docs/formats/roster-problem.md describes it. All times are minutes since <see cref="Start"/>, and an end is
/// the first minute that no longer counts. Ids that other parts name are known to exist.
/// </summary>
public sealed record RosterProblem
{
    public required string Title { get; init; }

    /// <summary>The instant (UTC) from which minutes are counted: midnight UK time of the first day.</summary>
    public required DateTimeOffset Start { get; init; }

    public required IReadOnlyList<Day> Days { get; init; }

    public required long Until { get; init; }

    public required IReadOnlyList<Band> Bands { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>The price of a unit of each soft term; one that is missing is 0.</summary>
    public required IReadOnlyDictionary<string, long> Weights { get; init; }

    public required IReadOnlyList<Policy> Policies { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Session> Sessions { get; init; }

    public required IReadOnlyList<Load> Carried { get; init; }

    public required IReadOnlyList<Line> Demand { get; init; }

    public required IReadOnlyList<Pair> Fixed { get; init; }

    public required IReadOnlyList<Request> Requests { get; init; }

    /// <summary>The roster that people know already; none when nothing was published. Its lines may be gone.</summary>
    public required IReadOnlyList<Pair>? Published { get; init; }

    public long WeightOf(string code) => Weights.GetValueOrDefault(code);

    public DateTimeOffset At(long minute) => Start.AddMinutes(minute);
}

/// <param name="From">Midnight UK time, so a day may have 23 or 25 hours.</param>
public sealed record Day(DateOnly Date, long From, bool Holiday);

public sealed record Band(string Name, long From, long Until);

/// <param name="Value">Minutes or a number of days, by the code.</param>
public sealed record Rule(string Code, long Value, bool Must, string Source);

/// <summary>How near a supervisor is, the farthest first.</summary>
public enum Presence
{
    OnCall,
    OnSite,
    InSuite,
    InRoom,
}

/// <param name="From">Inclusive, as is <paramref name="Until"/>; none is open.</param>
/// <param name="MustFrom">From when it blocks; none when it only warns.</param>
public sealed record Policy(
    string Code, string Version, IReadOnlyList<string> Roles, IReadOnlyList<string> Tags, IReadOnlyList<string> Phases, string? Band,
    Presence Presence, long? MinutesAway, int Cap, IReadOnlyList<string> Specialties, bool Forbids,
    DateOnly? From, DateOnly? Until, DateOnly? MustFrom, string Text, string Source);

public sealed record Person(
    string Id, string Name, string Role, string Phase, IReadOnlyList<string> Skills, IReadOnlyList<string> Teams, long TargetMinutes, long MaxMinutes,
    FairShare FairShare, IReadOnlyList<Cleared> Cleared, IReadOnlyList<Away> Away, Before Before, string? NamedSupervisor)
{
    public bool IsNovice => Phase == "novice";
}

public sealed record FairShare(long Nights, long Weekends, long Holidays);

public sealed record Cleared(long From, long Until, IReadOnlyList<string> Excludes);

public sealed record Away(long From, long Until, string Why);

/// <summary>What a person carries into the period; the runs end on the day before the first.</summary>
public sealed record Before(long? LastDutyUntil, bool LastDutyNight, long DaysInARow, long NightsInARow);

public sealed record Session(
    string Id, string Supervisor, string SupervisorName, bool Autonomous, string Site, string? Suite, string Specialty, long From, long Until,
    Presence Presence, long MinutesAway, int Cap, bool OwnList, int Trainees);

/// <summary>Supervision that a doctor gives in other published rosters.</summary>
public sealed record Load(string Supervisor, long From, long Until, int Count);

/// <summary>A demand line: one shift at one place on one date.</summary>
public sealed record Line(
    string Id, DateOnly Date, string Shift, string ShiftName, long From, long Until, long UnpaidBreak, long Paid, bool Night,
    string Site, string? Suite, string? Team, IReadOnlyList<string> Roles, IReadOnlyList<string> Skills, IReadOnlyList<string> Tags, bool Doctor,
    int Minimum, int Ideal, int Maximum)
{
    public long Minutes => Until - From;
}

public sealed record Pair(string Person, string Demand);

/// <param name="Off">Asks for no duty on the date; otherwise for one.</param>
/// <param name="Shift">None for any shift.</param>
public sealed record Request(string Id, string Person, DateOnly Date, bool Off, string? Shift, long Weight);
