using System.Text.Json;
using Preceptor.TestKit.Rosters;
using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary>The commands for rosters as a script meets them, and the engine as a program of its own.</summary>
public sealed class RotaCommandTests
{
    [Fact]
    public async Task A_solved_roster_is_a_whole_file_and_the_last_line_has_the_figures()
    {
        using var files = new Files();
        var (problem, roster) = (Problem(files, 1), Path.Combine(files.Folder, "roster.json"));
        var solve = await Programs.RunAsync(files, "rota", "solve", problem, "--threads", "1", "--seconds", "20", "--out", roster);
        solve.ExitCode.ShouldBe(0, string.Join('\n', solve.Error));
        solve.Out.ShouldHaveSingleItem().ShouldMatch(@"^status=optimal objective=\d+ bound=\d+ gap=0% seconds=20 seed=1$");
        using var file = JsonDocument.Parse(await File.ReadAllBytesAsync(roster));
        file.RootElement.GetProperty("format").GetString().ShouldBe("preceptor-roster/1");
        Directory.GetFiles(files.Folder, "*.next").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_search_goes_on_from_a_roster_and_refuses_one_that_is_not_its_own()
    {
        using var files = new Files();
        var (problem, roster) = (Problem(files, 1), Path.Combine(files.Folder, "roster.json"));
        await Programs.RunAsync(files, "rota", "solve", problem, "--threads", "1", "--seconds", "20", "--out", roster);
        var again = await Programs.RunAsync(files, "rota", "solve", problem, "--from", roster, "--threads", "1", "--seconds", "20", "--out", roster);
        (again.ExitCode, again.Out.ShouldHaveSingleItem()).ShouldSatisfyAllConditions(end => end.ExitCode.ShouldBe(0), end => end.Item2.ShouldStartWith("status=optimal"));
        var wrong = await Programs.RunAsync(files, "rota", "solve", problem, "--from", problem, "--seconds", "1");
        wrong.ExitCode.ShouldBe(2);
        wrong.Error.ShouldHaveSingleItem().ShouldContain("preceptor-roster/1");
    }

    [Fact]
    public async Task What_has_no_roster_ends_with_3_and_leaves_the_file_alone()
    {
        using var files = new Files();
        var roster = Path.Combine(files.Folder, "roster.json");
        await File.WriteAllTextAsync(roster, "mine");
        var solve = await Programs.RunAsync(files, "rota", "solve", Problem(files, 2), "--out", roster);
        solve.ExitCode.ShouldBe(3);
        string.Join('\n', solve.Error).ShouldContain("No roster exists: Person 2");
        (await File.ReadAllTextAsync(roster)).ShouldBe("mine");
    }

    [Fact]
    public async Task Bad_input_is_one_line_with_what_and_where()
    {
        using var files = new Files();
        var problem = Problem(files, 1);
        await File.WriteAllTextAsync(problem, (await File.ReadAllTextAsync(problem)).Replace("\"phase\": \"novice\"", "\"phase\": \"new\"").Replace("\"phase\": \"established\"", "\"phase\": \"old\""));
        var solve = await Programs.RunAsync(files, "rota", "solve", problem);
        solve.ExitCode.ShouldBe(2);
        solve.Error.ShouldHaveSingleItem().ShouldMatch(@"^preceptor: .*: Line \d+, people\[\d+\]\.phase: ‘(new|old)’");
        (await Programs.RunAsync(files, "rota", "solve", problem, "--seconds", "soon")).ExitCode.ShouldBe(2);
        (await Programs.RunAsync(files, "rota", "solve", Path.Combine(files.Folder, "none.json"))).ExitCode.ShouldBe(2);
        (await Programs.RunAsync(files, "rota", "verify", problem)).ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_engine_beside_the_site_stops_when_it_is_told_to_and_when_its_parent_is_gone(bool told)
    {
        using var files = new Files();
        var (problem, roster) = (Path.Combine(files.Folder, "large.json"), Path.Combine(files.Folder, "roster.json"));
        await File.WriteAllBytesAsync(problem, RandomProblems.Make(1, ProblemSize.DistrictGeneral with { Days = 14 }));
        await using var engine = Programs.Engine(files, problem, roster, "--seconds", "600", "--threads", "1", "--seed", "1");
        await Eventually.IsTrueAsync(() => File.Exists(roster), "a first roster is kept");
        engine.Say(told ? "stop" : null);
        await engine.EndAsync();
        engine.ExitCode.ShouldBe(0, string.Join('\n', engine.Error));
        using var last = JsonDocument.Parse(engine.Out[^1]);
        last.RootElement.GetProperty("kind").GetString().ShouldBe("done");
        using var file = JsonDocument.Parse(await File.ReadAllBytesAsync(roster));
        file.RootElement.GetProperty("objective").GetInt64().ShouldBe(last.RootElement.GetProperty("objective").GetInt64());
    }

    [Fact]
    public async Task The_engine_beside_the_site_writes_repairs_and_refuses_half_a_question()
    {
        using var files = new Files();
        var (problem, roster, repairs) = (Problem(files, 1), Path.Combine(files.Folder, "roster.json"), Path.Combine(files.Folder, "repairs.json"));
        await using (var solving = Programs.Engine(files, problem, roster, "--seconds", "5", "--threads", "1", "--seed", "1"))
        {
            await solving.EndAsync();
        }

        using var made = JsonDocument.Parse(await File.ReadAllBytesAsync(roster));
        var duty = made.RootElement.GetProperty("assignments")[0];
        var (person, line) = (duty.GetProperty("person").GetString()!, duty.GetProperty("demand").GetString()!);
        using var asked = JsonDocument.Parse(await File.ReadAllBytesAsync(problem));
        var date = asked.RootElement.GetProperty("demand").EnumerateArray().First(each => each.GetProperty("id").GetString() == line).GetProperty("date").GetString()!;
        await using (var repairing = Programs.Engine(files, problem, repairs, "--seconds", "2", "--from", roster, "--mend", "--away", person, "--away-from", date, "--away-until", date))
        {
            await repairing.EndAsync();
            repairing.ExitCode.ShouldBe(0, string.Join('\n', repairing.Error));
        }

        using var answer = JsonDocument.Parse(await File.ReadAllBytesAsync(repairs));
        answer.RootElement.GetProperty("format").GetString().ShouldBe("preceptor-repairs/1");
        answer.RootElement.GetProperty("rosters").EnumerateArray().SelectMany(each => each.GetProperty("assignments").EnumerateArray())
            .ShouldNotContain(each => each.GetProperty("person").GetString() == person && each.GetProperty("demand").GetString() == line);
        foreach (var half in new string[][] { ["--away", person], ["--mend"], ["--from", roster, "--away", person, "--away-from", date, "--away-until", date], ["--from", roster, "--mend", "--away", person, "--away-from", "soon", "--away-until", date], ["--from", roster, "--mend", "--away", "nobody", "--away-from", date, "--away-until", date] })
        {
            await using var refusing = Programs.Engine(files, [problem, repairs, .. half]);
            await refusing.EndAsync();
            refusing.ExitCode.ShouldBe(2);
            refusing.Error.Count.ShouldBe(1, string.Join('\n', refusing.Error));
        }
    }

    private static string Problem(Files files, int seed)
    {
        var path = Path.Combine(files.Folder, "problem.json");
        File.WriteAllBytes(path, RandomProblems.Make(seed, ProblemSize.Tiny));
        return path;
    }
}
