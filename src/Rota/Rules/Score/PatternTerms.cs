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
        roster.Duties.LongCount(duty => duty.Person.Phase == ProblemPerson.Novice && !roster.Duties.Any(other => IsBeside(other, duty)));

    private static bool IsBeside(Duty other, Duty novice) =>
        other.Person.Id != novice.Person.Id && other.Person.Role == novice.Person.Role && other.Person.Phase != ProblemPerson.Novice && other.Line.Site == novice.Line.Site
        && 2 * (Instant.Min(other.Until, novice.Until) - Instant.Max(other.From, novice.From)) >= novice.Until - novice.From;

    private static Duration InDay(JudgedRoster roster, Duty duty) => duty.From - roster.StartOfDay(roster.DayNumbers[duty.Line.Date]);
}
