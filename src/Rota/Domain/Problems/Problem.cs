using NodaTime;
using Preceptor.Contracts;

namespace Preceptor.Rota.Domain.Problems;

/// <summary>A roster problem as docs/formats/roster-problem.md describes it. The engine reads the same file with its own code.</summary>
internal sealed record Problem(
    string Format, string Title, IReadOnlyList<ProblemDay> Days, Instant Until, IReadOnlyList<ProblemBand> Bands, IReadOnlyList<ProblemRule> Rules,
    IReadOnlyDictionary<string, int> Weights, IReadOnlyList<ProblemPolicy> Policies, IReadOnlyList<ProblemPerson> People, IReadOnlyList<ProblemSession> Sessions,
    IReadOnlyList<ProblemLoad> Carried, IReadOnlyList<ProblemLine> Demand, IReadOnlyList<ProblemPair> Fixed, IReadOnlyList<ProblemRequest> Requests,
    IReadOnlyList<ProblemPair>? Published)
{
    public const string ThisFormat = "preceptor-roster-problem/1";
}

/// <param name="From">Midnight UK time.</param>
internal sealed record ProblemDay(DateOnly Date, Instant From, bool Holiday);

internal sealed record ProblemBand(string Name, Instant From, Instant Until);

/// <param name="Value">Minutes or a number of days, by the code.</param>
internal sealed record ProblemRule(string Code, int Value, bool Must, string Source);

internal sealed record ProblemPolicy(
    string Code, string Version, IReadOnlyList<string> Roles, IReadOnlyList<string> Tags, IReadOnlyList<string> Phases, string? Band,
    Presence Presence, int? MinutesAway, int Cap, IReadOnlyList<string> Specialties, bool Forbids,
    DateOnly? From, DateOnly? Until, DateOnly? MustFrom, string Text, string Source);

internal sealed record ProblemPerson(
    string Id, string Name, string Role, string Phase, IReadOnlyList<string> Skills, IReadOnlyList<string> Teams, int TargetMinutes, int MaxMinutes,
    FairShare FairShare, IReadOnlyList<ClearedSpan> Cleared, IReadOnlyList<AwaySpan> Away, Before Before, string? NamedSupervisor)
{
    public const string Novice = "novice";
}

/// <summary>What is a fair number of each in the period, given the last 12 months and contracted hours.</summary>
internal sealed record FairShare(int Nights, int Weekends, int Holidays);

internal sealed record ClearedSpan(Instant From, Instant Until, IReadOnlyList<string> Excludes);

internal sealed record AwaySpan(Instant From, Instant Until, string Why);

/// <summary>What a person carries into the period.</summary>
internal sealed record Before(Instant? LastDutyUntil, bool LastDutyNight, int DaysInARow, int NightsInARow)
{
    public static Before Nothing { get; } = new(null, false, 0, 0);
}

internal sealed record ProblemSession(
    string Id, string Supervisor, string SupervisorName, bool Autonomous, string Site, string? Suite, string Specialty, Instant From, Instant Until,
    Presence Presence, int MinutesAway, int Cap, bool OwnList, int Trainees);

/// <summary>Supervision that a doctor gives elsewhere.</summary>
internal sealed record ProblemLoad(string Supervisor, Instant From, Instant Until, int Count);

/// <summary>One shift at one place on one date.</summary>
internal sealed record ProblemLine(
    string Id, DateOnly Date, string Shift, string ShiftName, Instant From, Instant Until, int UnpaidBreak, int Paid, bool Night,
    string Site, string? Suite, string? Team, IReadOnlyList<string> Roles, IReadOnlyList<string> Skills, IReadOnlyList<string> Tags, bool Doctor,
    int Minimum, int Ideal, int Maximum)
{
    public int Minutes => (int)(Until - From).TotalMinutes;
}

internal sealed record ProblemPair(string Person, string Demand);

internal sealed record ProblemRequest(string Id, string Person, DateOnly Date, string Kind, string? Shift, int Weight);

/// <summary>A roster file.</summary>
internal sealed record RosterDocument(
    string Format, string Problem, int? Seed, string? Status, long? Objective, long? Bound,
    IReadOnlyList<RosterDuty> Assignments, IReadOnlyList<ExplanationLine>? Explanation)
{
    public const string ThisFormat = "preceptor-roster/1";

    /// <summary>Duties of which no search says where they come from.</summary>
    public static RosterDocument Of(IReadOnlyList<RosterDuty> duties) => new(ThisFormat, "", null, null, null, null, duties, null);
}

internal sealed record RosterDuty(string Person, string Demand, IReadOnlyList<SupervisedSpan> Supervision);

internal sealed record SupervisedSpan(string Session, Instant From, Instant Until);

/// <summary>What one soft term adds to the objective.</summary>
internal sealed record ExplanationLine(string Code, long Units, int Weight, long Cost, string Text);
