using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Why;

/// <summary>
/// All that can be in a conflict, with its sentence and what giving way costs. Nobody can be in two places; clearance, skill and policies
/// are not waived for a rota's sake, and a rule that blocks stays: these explain and are never offered as a repair.
/// </summary>
internal static class Relaxable
{
    /// <summary>A repair that drops more than this is none.</summary>
    public const long Never = 1_000_000;

    private static readonly Dictionary<FactKind, long> Costs = new()
    {
        [FactKind.Pinned] = 10, [FactKind.Minimum] = 25, [FactKind.NoOtherDoctor] = 30, [FactKind.Maximum] = 40, [FactKind.ContractHours] = 50, [FactKind.Cap] = 60, [FactKind.Leave] = 80,
        [FactKind.Rule] = Never, [FactKind.Clearance] = Never, [FactKind.Excluded] = Never, [FactKind.Skill] = Never, [FactKind.Forbidden] = Never, [FactKind.OnePlace] = Never,
    };

    public static long Cost(Fact fact) => Costs[fact.Kind];

    public static string KindOf(Fact fact) => fact.Kind switch
    {
        FactKind.Rule => fact.Word,
        FactKind.Clearance or FactKind.Excluded => "cleared",
        FactKind.Leave => "away",
        FactKind.Forbidden => "forbidden-duty",
        FactKind.OnePlace => "one-place",
        FactKind.ContractHours => "contract-hours",
        FactKind.Maximum => "over-maximum",
        FactKind.Minimum => "minimum",
        FactKind.Cap => "supervision-cap",
        FactKind.NoOtherDoctor => "supervised",
        FactKind.Skill => "skill",
        _ => "pinned",
    };

    public static string Text(Told told, Fact fact, int least)
    {
        var problem = told.Problem;
        return fact.Kind switch
        {
            FactKind.Pinned => $"{told.Person(fact.Person)} is pinned to {told.Line(fact.Line)}.",
            FactKind.Minimum => $"{told.Line(fact.Line)} needs at least {Words.Of(least, "person", "people")}.",
            FactKind.Maximum => $"{told.Line(fact.Line)} takes at most {Words.Of(problem.Demand[fact.Line].Maximum, "person", "people")}.",
            FactKind.Leave => Leave(told, fact.Person, problem.People[fact.Person].Away[(int)fact.Other]),
            FactKind.Clearance => fact.Other == long.MinValue ? $"{told.Person(fact.Person)} is not cleared from the start of the period." : $"{told.Person(fact.Person)} is cleared only until {told.At(fact.Other)}.",
            FactKind.Excluded => $"The clearance of {told.Person(fact.Person)} excludes ‘{fact.Word}’ duties.",
            FactKind.Skill => Skill(told, problem.Demand[fact.Line]),
            FactKind.Forbidden => $"The policy {fact.Word} forbids the duty: {problem.Policies.First(row => row.Code == fact.Word).Text}",
            FactKind.OnePlace => $"{told.Person(fact.Person)} cannot be in two places at once.",
            FactKind.Rule => Rule(told, fact),
            FactKind.ContractHours => $"The contract of {told.Person(fact.Person)} allows at most {Words.Hours(problem.People[fact.Person].MaxMinutes)} in the period.",
            FactKind.Cap => Cap(told, problem.Sessions[(int)fact.Other]),
            _ => $"No other doctor is there to supervise at {Place(problem.Demand[fact.Line])} on {Told.Date(problem.Demand[fact.Line].Date)}.",
        };
    }

    public static string Place(Line line) => line.Suite is { } suite ? $"{suite}, {line.Site}" : line.Site;

    private static string Leave(Told told, int person, Away away) => $"{told.Person(person)} is away ({away.Why}) from {told.Span(away.From, away.Until)}.";

    private static string Cap(Told told, Session session) =>
        $"{session.SupervisorName} may supervise only so many at once in the session ‘{session.Id}’, {told.Span(session.From, session.Until)}: {Words.Of(session.Cap, "person", "people")} at most, trainees counted, and fewer where a policy says so.";

    private static string Skill(Told told, Line line) => line.Doctor ? $"{told.Line(line)} is for a doctor."
        : $"{told.Line(line)} takes only {string.Join(" or ", line.Roles)}{(line.Skills.Count > 0 ? $" with {string.Join(" and ", line.Skills.Select(skill => $"‘{skill}’"))}" : "")}.";

    private static string Rule(Told told, Fact fact)
    {
        var rule = told.Problem.Limit(fact.Word)!;
        var who = told.Person(fact.Person);
        var before = told.Problem.People[fact.Person].Before;
        var carried = before.LastDutyUntil is { } last ? $" (the last duty before the period ended {told.At(last)})" : "";
        return fact.Word switch
        {
            Limits.DailyRest => $"{who} has at least {Words.Hours(rule.Value)} of rest between duties{carried}",
            Limits.WeeklyRest => $"{who} has at least {Words.Hours(rule.Value)} of unbroken rest in each week, daily rest added",
            Limits.LongestShift => $"A duty of {who} lasts at most {Words.Hours(rule.Value)}",
            Limits.DaysInARow => $"{who} works at most {Words.Of(rule.Value, "day")} in a row{Run(before.DaysInARow, "day")}",
            Limits.NightsInARow => $"{who} works at most {Words.Of(rule.Value, "night")} in a row{Run(before.NightsInARow, "night")}",
            _ => $"{who} has at least {Words.Hours(rule.Value)} after a night before another duty{(before.LastDutyNight ? carried : "")}",
        } + $" ({rule.Source}).";
    }

    private static string Run(long count, string word) => count > 0 ? $", and {Words.Of(count, word)} just before the period count" : "";
}
