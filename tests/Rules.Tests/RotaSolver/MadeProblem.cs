using System.Text;
using System.Text.Json.Nodes;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Rules.Tests.RotaSolver;

/// <summary>A small problem whose best roster can be seen by hand: UTC days from Monday 7 December 2026, one doctor on site all the time, no rules and no weights but one for cover.</summary>
internal sealed class MadeProblem
{
    private static readonly DateTime First = new(2026, 12, 7, 0, 0, 0, DateTimeKind.Utc);

    public MadeProblem(int days = 7)
    {
        Root = new JsonObject
        {
            ["format"] = "preceptor-roster-problem/1", ["title"] = "Made by hand",
            ["days"] = new JsonArray([.. Enumerable.Range(0, days).Select(day => new JsonObject { ["date"] = Date(day), ["from"] = At(day, 0), ["holiday"] = false })]),
            ["until"] = At(days, 0), ["bands"] = new JsonArray(), ["rules"] = new JsonArray(), ["weights"] = new JsonObject { ["under-minimum"] = 1000 },
            ["policies"] = new JsonArray(), ["people"] = new JsonArray(), ["sessions"] = new JsonArray(), ["carried"] = new JsonArray(), ["demand"] = new JsonArray(),
            ["fixed"] = new JsonArray(), ["requests"] = new JsonArray(), ["published"] = null,
        };
        Session("s1", "dr", 0, 24 * (days + 2));
    }

    public JsonObject Root { get; }

    public byte[] Bytes => Encoding.UTF8.GetBytes(Root.ToJsonString(new() { WriteIndented = true }));

    /// <param name="hours">Hours after the period's start.</param>
    public static string At(int day, double hours) => First.AddDays(day).AddHours(hours).ToString("yyyy-MM-dd'T'HH:mm'Z'");

    public static string Date(int day) => First.AddDays(day).ToString("yyyy-MM-dd");

    public MadeProblem Person(string id, Action<JsonObject>? change = null) => Add("people", change, new JsonObject
    {
        ["id"] = id, ["name"] = $"Person {id}", ["role"] = "pa", ["phase"] = "established", ["skills"] = new JsonArray(), ["teams"] = new JsonArray("ward"),
        ["targetMinutes"] = 0, ["maxMinutes"] = 100_000, ["fairShare"] = new JsonObject { ["nights"] = 0, ["weekends"] = 0, ["holidays"] = 0 },
        ["cleared"] = new JsonArray(new JsonObject { ["from"] = At(-100, 0), ["until"] = At(100, 0), ["excludes"] = new JsonArray() }), ["away"] = new JsonArray(),
        ["before"] = new JsonObject { ["lastDutyUntil"] = null, ["lastDutyNight"] = false, ["daysInARow"] = 0, ["nightsInARow"] = 0 }, ["namedSupervisor"] = null,
    });

    /// <summary>A line for one person that begins at an hour of a day.</summary>
    public MadeProblem Line(string id, int day, double from, double hours, Action<JsonObject>? change = null) => Add("demand", change, new JsonObject
    {
        ["id"] = id, ["date"] = Date(day), ["shift"] = "D", ["shiftName"] = "Day", ["from"] = At(day, from), ["until"] = At(day, from + hours), ["unpaidBreak"] = 0,
        ["paid"] = (int)(hours * 60), ["night"] = from >= 20, ["site"] = "north", ["suite"] = null, ["team"] = null, ["roles"] = new JsonArray("pa"), ["skills"] = new JsonArray(),
        ["tags"] = new JsonArray(), ["doctor"] = false, ["minimum"] = 1, ["ideal"] = 1, ["maximum"] = 1,
    });

    public MadeProblem Session(string id, string supervisor, double from, double until, Action<JsonObject>? change = null) => Add("sessions", change, new JsonObject
    {
        ["id"] = id, ["supervisor"] = supervisor, ["supervisorName"] = $"Dr {supervisor}", ["autonomous"] = true, ["site"] = "north", ["suite"] = null, ["specialty"] = "medicine",
        ["from"] = At(0, from), ["until"] = At(0, until), ["presence"] = "on-site", ["minutesAway"] = 5, ["cap"] = 9, ["ownList"] = false, ["trainees"] = 0,
    });

    public MadeProblem Policy(string code, Action<JsonObject> change) => Add("policies", change, new JsonObject
    {
        ["code"] = code, ["version"] = "1", ["roles"] = new JsonArray(), ["tags"] = new JsonArray(), ["phases"] = new JsonArray(), ["band"] = null, ["presence"] = "on-call",
        ["minutesAway"] = null, ["cap"] = 9, ["specialties"] = new JsonArray(), ["forbids"] = false, ["from"] = null, ["until"] = null, ["mustFrom"] = Date(0), ["text"] = code, ["source"] = "house",
    });

    public MadeProblem Rule(string code, int value, bool must = true) =>
        Add("rules", null, new JsonObject { ["code"] = code, ["value"] = value, ["must"] = must, ["source"] = "house" });

    public MadeProblem Pair(string part, string person, string demand)
    {
        Root[part] ??= new JsonArray();
        return Add(part, null, new JsonObject { ["person"] = person, ["demand"] = demand });
    }

    public MadeProblem Request(string person, int day, string kind, int weight, string? shift = null) => Add("requests", null, new JsonObject
    {
        ["id"] = $"r{Root["requests"]!.AsArray().Count}", ["person"] = person, ["date"] = Date(day), ["kind"] = kind, ["shift"] = shift, ["weight"] = weight,
    });

    public MadeProblem Weight(string code, int weight)
    {
        Root["weights"]![code] = weight;
        return this;
    }

    public MadeProblem Add(string part, Action<JsonObject>? change, JsonObject item)
    {
        change?.Invoke(item);
        Root[part]!.AsArray().Add(item);
        return this;
    }

    public Solution Solve(int seed = 1)
    {
        var reading = ProblemFile.Read(Bytes);
        reading.Problem.ShouldBeNull();
        return Engine.Solve(reading.Value!, new(20, 1, seed), new Progress<Improvement>(), CancellationToken.None);
    }

    /// <summary>Solves it to the optimum and says "person line" for each duty, in order.</summary>
    public string Best(long objective)
    {
        var solution = Solve();
        solution.Status.ShouldBe(SolveStatus.Optimal, solution.Text);
        solution.Objective.ShouldBe(objective, string.Join('\n', solution.Explanation.Where(line => line.Cost > 0)));
        return string.Join(", ", solution.Assignments.Select(each => $"{each.Person} {each.Demand}").Order(StringComparer.Ordinal));
    }
}
