using NodaTime;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Score;

/// <summary>Backward rotation, duties in another team, and novices without an experienced colleague.</summary>
internal static class PatternTerms
{
    /// <summary>Starts that differ by no more than this are the same time of day.</summary>
    private static readonly Duration SameTime = Duration.FromMinutes(120);

    public static long BackwardRotations(JudgedRoster roster) =>
        roster.ByPerson.Values.Sum(duties => (
            from first in duties
            from second in duties
            where second.Line.Date == first.Line.Date.AddDays(1) && InDay(roster, second) + SameTime < InDay(roster, first)
            select first).LongCount());

    public static long OtherTeam(JudgedRoster roster) =>
        roster.Duties.LongCount(duty => duty.Line.Team is { } team && !duty.Person.Teams.Contains(team, StringComparer.Ordinal));

    public static long NoviceAlone(JudgedRoster roster) =>
        roster.Duties.LongCount(duty => duty.Person.Phase == ProblemPerson.Novice && !roster.Problem.People.Any(other => IsBeside(roster, other, duty)));

    /// <summary>Whether one experienced colleague is there for more than half of a novice's duty.</summary>
    private static bool IsBeside(JudgedRoster roster, ProblemPerson other, Duty novice) =>
        other.Id != novice.Person.Id && other.Role == novice.Person.Role && other.Phase != ProblemPerson.Novice
        && 2 * roster.ByPerson[other.Id].Where(duty => duty.Line.Site == novice.Line.Site).Sum(duty => MinutesTogether(duty, novice)) > novice.Line.Minutes;

    private static int MinutesTogether(Duty one, Duty other) =>
        Math.Max(0, (int)(Instant.Min(one.Until, other.Until) - Instant.Max(one.From, other.From)).TotalMinutes);

    private static Duration InDay(JudgedRoster roster, Duty duty) => duty.From - roster.StartOfDay(roster.DayNumbers[duty.Line.Date]);
}
