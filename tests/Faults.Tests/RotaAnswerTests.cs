using System.Text.Json;
using System.Text.Json.Nodes;
using Preceptor.TestKit.Rosters;
using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary>Why not, what instead and at what price, as a script asks them.</summary>
public sealed class RotaAnswerTests
{
    [Fact]
    public async Task A_problem_without_a_roster_is_explained_and_ends_with_3()
    {
        using var files = new Files();
        var problem = Problem(files, 2);
        var explain = await Programs.RunAsync(files, "rota", "explain", problem);
        explain.ExitCode.ShouldBe(3, string.Join('\n', explain.Error));
        explain.Out[0].ShouldStartWith("No roster exists:");
        explain.Out.ShouldContain(line => line.StartsWith("  pinned: Person 2 is pinned to", StringComparison.Ordinal));
        var json = await Programs.RunAsync(files, "rota", "explain", problem, "--json");
        using var told = JsonDocument.Parse(json.Out.ShouldHaveSingleItem());
        told.RootElement.GetProperty("status").GetString().ShouldBe("conflict");
        told.RootElement.GetProperty("conflicts")[0].GetProperty("facts").GetArrayLength().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_problem_with_a_roster_is_feasible_and_an_unknown_line_is_bad_input()
    {
        using var files = new Files();
        var problem = Problem(files, 1);
        var explain = await Programs.RunAsync(files, "rota", "explain", problem);
        (explain.ExitCode, explain.Out.ShouldHaveSingleItem()[..8]).ShouldBe((0, "feasible"));
        var unknown = await Programs.RunAsync(files, "rota", "explain", problem, "--line", "none");
        unknown.ExitCode.ShouldBe(2);
        unknown.Error.ShouldHaveSingleItem().ShouldEndWith("There is no demand line ‘none’; name one that the file has.");
    }

    [Fact]
    public async Task A_repair_is_a_whole_roster_that_the_rules_accept()
    {
        using var files = new Files();
        var (problem, roster, repaired) = (Problem(files, 1), Path.Combine(files.Folder, "roster.json"), Path.Combine(files.Folder, "repaired.json"));
        (await Programs.RunAsync(files, "rota", "solve", problem, "--threads", "1", "--seconds", "20", "--out", roster)).ExitCode.ShouldBe(0);
        var duties = JsonNode.Parse(await File.ReadAllBytesAsync(roster))!["assignments"]!.AsArray().Select(each => (Person: each!["person"]!.GetValue<string>(), Demand: each["demand"]!.GetValue<string>())).ToList();
        var date = duties[0].Demand[..10];
        var repair = await Programs.RunAsync(files, "rota", "repair", problem, roster, "--absent", duties[0].Person, "--from", date, "--to", date, "--out", repaired);
        repair.ExitCode.ShouldBeOneOf(0, 1);
        repair.Out[0].ShouldMatch(@"^repairs=\d lost=\d+ score=\d+ unrepaired=\d+$");
        if (repair.ExitCode == 0)
        {
            (await Programs.RunAsync(files, "rota", "check", problem, repaired)).ExitCode.ShouldBe(0);
        }

        var other = duties.First(each => each.Person != duties[0].Person);
        var swap = await Programs.RunAsync(files, "rota", "repair", problem, roster, "--swap", $"{duties[0].Person}:{duties[0].Demand}={other.Person}:{other.Demand}");
        swap.Out[0].ShouldStartWith(swap.ExitCode == 0 ? "legal=yes" : "legal=no");
        (await Programs.RunAsync(files, "rota", "repair", problem, roster, "--swap", "a=b")).ExitCode.ShouldBe(2);
        (await Programs.RunAsync(files, "rota", "repair", problem, roster, "--absent", duties[0].Person)).ExitCode.ShouldBe(2);
        (await Programs.RunAsync(files, "rota", "whyme", problem, roster, "--person", duties[0].Person, "--line", duties[0].Demand)).Out[0].ShouldStartWith("Person ");
        (await Programs.RunAsync(files, "rota", "fragile", problem, roster)).Out[0].ShouldMatch(@"^singles=\d+ breaking=\d+ pairs=\d+ breaking=\d+ survives=[01]\.\d{4}\.\.[01]\.\d{4} whole=yes$");
    }

    private static string Problem(Files files, int seed)
    {
        var path = Path.Combine(files.Folder, "problem.json");
        File.WriteAllBytes(path, RandomProblems.Make(seed, ProblemSize.Tiny));
        return path;
    }
}
