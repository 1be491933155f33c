using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Problem;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver.Why;

/// <param name="Facts">"code person demand" of each fact that conflicts, in order; the parts that a fact has not are left out.</param>
internal sealed record Planted(RosterProblem Problem, IReadOnlyList<string> Facts);

/// <summary>A roster of 40 people in which many duties are pinned without harm, and one known conflict is put in an annexe of its own.</summary>
internal static class PlantedConflicts
{
    private const string Suite = "Annexe";
    private const int HarmlessPins = 30;

    public static readonly string[] Kinds = ["away", "cleared", "one-place", "daily-rest", "over-maximum", "days-in-a-row", "contract-hours", "supervision-cap", "supervised", "rest-after-nights"];

    private static readonly ProblemSize Size = new(28, 40, 4, 30, Odd: false);

    public static Planted Make(string kind, int seed)
    {
        var problem = Quiet(seed);
        var people = problem.People.Where(person => !problem.Fixed.Any(pair => pair.Person == person.Id)).Take(3).Select(person => person.Id).ToArray();
        var (one, two) = (people[0], people[1]);
        var day = 3 + (seed % 10);
        return kind switch
        {
            "away" => Plant(problem, [(one, At(problem, day, 8, 12))], person => person.Id == one ? person with { Away = [new(problem.Days[day].From, problem.Days[day + 1].From, "study")] } : person, [$"away {one}"]),
            "cleared" => Plant(problem, [(one, At(problem, day, 8, 12))], person => person.Id == one ? person with { Cleared = [new(-1000, problem.Days[day].From, [])] } : person, [$"cleared {one}"]),
            "one-place" => Plant(problem, [(one, At(problem, day, 8, 12)), (one, At(problem, day, 16, 8))], null, [$"one-place {one}"]),
            "daily-rest" => Plant(problem, [(one, At(problem, day, 8, 12)), (one, At(problem, day + 1, 5, 6))], null, [$"daily-rest {one}"]),
            "over-maximum" => OverMaximum(problem, people, At(problem, day, 8, 12)),
            "days-in-a-row" => Plant(problem, [.. Enumerable.Range(3, 7).Select(date => (one, At(problem, date, 9, 6)))], null, [$"days-in-a-row {one}"]),
            "contract-hours" => Plant(problem, [(one, At(problem, day, 8, 12)), (one, At(problem, day + 3, 8, 12)), (one, At(problem, day + 6, 8, 12))], person => person.Id == one ? person with { MaxMinutes = 2159 } : person, [$"contract-hours {one}"]),
            "supervision-cap" => Plant(Sessions(problem, session => session with { Cap = 1 }), [(one, At(problem, day, 8, 12)), (two, At(problem, day, 9, 12))], null, [$"supervision-cap annexe-{day}", "supervised"]),
            "supervised" => Plant(Sessions(problem, session => session with { Until = problem.Days[day].From + (15 * 60) }, day), [(one, At(problem, day, 8, 12))], null, ["supervised"]),
            _ => Plant(problem, [(one, At(problem, day, 21, 10)), (one, At(problem, day + 2, 14, 6))], null, [$"rest-after-nights {one}"]),
        };
    }

    private static Planted OverMaximum(RosterProblem problem, string[] people, Line line)
    {
        var planted = problem with { Demand = [.. problem.Demand, line with { Maximum = 2 }], Fixed = [.. problem.Fixed, .. people.Select(person => new Pair(person, line.Id))] };
        return new(planted, [.. people.Select(person => $"pinned {person} {line.Id}"), $"over-maximum {line.Id}"]);
    }

    private static Planted Plant(RosterProblem problem, IReadOnlyList<(string Person, Line Line)> pins, Func<Person, Person>? change, IReadOnlyList<string> facts)
    {
        var planted = problem with
        {
            Demand = [.. problem.Demand, .. pins.Select(pin => pin.Line)], Fixed = [.. problem.Fixed, .. pins.Select(pin => new Pair(pin.Person, pin.Line.Id))],
            People = change is null ? problem.People : [.. problem.People.Select(change)],
        };
        return new(planted, [.. pins.Select(pin => $"pinned {pin.Person} {pin.Line.Id}"), .. facts]);
    }

    /// <summary>A doctor stands in the annexe day and night; only they reach it.</summary>
    private static RosterProblem Quiet(int seed)
    {
        var problem = ProblemFile.Read(RandomProblems.Make(seed, Size)).Value.ShouldNotBeNull();
        var search = new LocalSearch(new Board(problem), seed);
        search.Build().ShouldBeTrue();
        var busy = problem.People.Skip(3).Select(person => person.Id).ToHashSet();
        var harmless = search.Now().All.Select(duty => new Pair(problem.People[duty.Person].Id, problem.Demand[duty.Line].Id)).Where(pair => busy.Contains(pair.Person)).ToList();
        var draw = new Draw(seed);
        return problem with
        {
            Rules = [.. problem.Rules.Select(rule => rule with { Must = true, Value = rule.Code == Limits.LongestShift ? 24 * 60 : rule.Value })],
            Fixed = [.. Enumerable.Range(0, HarmlessPins).Select(_ => draw.Of(harmless)).Distinct()],
            Policies = [.. problem.Policies, new("annexe", "1", [], ["annexe"], [], null, Presence.InSuite, null, 9, [], false, null, null, problem.Days[0].Date, "In the annexe", "house")],
            Sessions = [.. problem.Sessions, .. problem.Days.Select((day, i) => new Session($"annexe-{i}", "annexe", "Dr Annexe", true, "annexe", Suite, "medicine", day.From, day.From + 1440, Presence.InSuite, 0, 9, false, 0))],
        };
    }

    private static RosterProblem Sessions(RosterProblem problem, Func<Session, Session> change, int? day = null) =>
        problem with { Sessions = [.. problem.Sessions.Select(session => session.Supervisor == "annexe" && (day is null || session.Id == $"annexe-{day}") ? change(session) : session)] };

    private static Line At(RosterProblem problem, int day, int hour, int hours)
    {
        var from = problem.Days[day].From + (hour * 60);
        return new($"annexe-{day}-{hour}", problem.Days[day].Date, "X", "Annexe duty", from, from + (hours * 60), 0, hours * 60, hour > 19, "annexe", Suite, null,
            ["physician-associate", "anaesthesia-associate"], [], ["annexe"], false, 0, 1, 5);
    }
}
