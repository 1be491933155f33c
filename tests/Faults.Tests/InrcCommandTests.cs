using System.Text.Json;
using Preceptor.TestKit.Rosters;
using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary>Rosters of the competition's format as a script meets them: solved into a folder, and judged from it.</summary>
public sealed class InrcCommandTests
{
    [Fact]
    public async Task What_is_solved_into_a_folder_is_judged_from_it()
    {
        using var files = new Files();
        var (instance, folder) = (Instance(files), Path.Combine(files.Folder, "rosters"));
        var solve = await Programs.RunAsync(files, ["rota", "solve", .. instance, "--out", folder, "--threads", "1", "--seconds", "5"]);
        solve.ExitCode.ShouldBe(0, string.Join('\n', solve.Error));
        solve.Out.ShouldHaveSingleItem().ShouldMatch(@"^status=(optimal|feasible) objective=\d+ bound=\d+ gap=[\d.]+% seconds=5 seed=1$");
        Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["Sol-made-3-0.txt", "Sol-made-4-1.txt"]);

        var check = await Programs.RunAsync(files, ["rota", "check", .. instance, folder]);
        check.ExitCode.ShouldBe(0, string.Join('\n', check.Error));
        var objective = solve.Out[0].Split("objective=")[1].Split(' ')[0];
        check.Out[0].ShouldBe($"hard=0 objective={objective}");
        check.Out.Skip(1).Select(line => line.Split(": ")[0]).ShouldBe(
            ["Total assignment constraints", "Consecutive constraints", "Non working days constraints", "Preferences", "Max working weekend", "Complete weekends", "Optimal coverage constraints"]);
        check.Out.Skip(1).Sum(line => long.Parse(line.Split(": ")[1])).ShouldBe(long.Parse(objective));
    }

    [Fact]
    public async Task A_roster_that_breaks_a_must_ends_with_1_and_says_which()
    {
        using var files = new Files();
        var instance = Instance(files);
        foreach (var (name, week) in new[] { ("Sol-made-3-0.txt", 0), ("Sol-made-4-1.txt", 1) })
        {
            await File.WriteAllTextAsync(Path.Combine(files.Folder, name), $"SOLUTION\n{week} made\n\nASSIGNMENTS = 0\n");
        }

        var check = await Programs.RunAsync(files, ["rota", "check", files.Folder, .. instance, "--json"]);
        check.ExitCode.ShouldBe(1, string.Join('\n', check.Error));
        using var answer = JsonDocument.Parse(check.Out.ShouldHaveSingleItem());
        var hard = answer.RootElement.GetProperty("hard").GetInt32();
        hard.ShouldBeGreaterThan(0);
        answer.RootElement.GetProperty("violations").GetArrayLength().ShouldBe(hard);
        answer.RootElement.GetProperty("costs").EnumerateObject().Sum(cost => cost.Value.GetInt64()).ShouldBe(answer.RootElement.GetProperty("objective").GetInt64());
    }

    [Fact]
    public async Task Bad_input_is_one_line_with_file_and_line()
    {
        using var files = new Files();
        var instance = Instance(files);
        (await Programs.RunAsync(files, ["rota", "solve", "--format", "inrc2"])).Error.ShouldHaveSingleItem().ShouldContain("--scenario");
        (await Programs.RunAsync(files, ["rota", "check", .. instance])).Error.ShouldHaveSingleItem().ShouldContain("no folder");
        await File.WriteAllTextAsync(Path.Combine(files.Folder, "WD-made-4.txt"), "WEEK_DATA\nother\n");
        var solve = await Programs.RunAsync(files, ["rota", "solve", .. instance]);
        solve.ExitCode.ShouldBe(2);
        solve.Error.ShouldHaveSingleItem().ShouldStartWith("preceptor: WD-made-4.txt, line 2: ");
        (await Programs.RunAsync(files, ["rota", "check", .. instance, files.Folder])).ExitCode.ShouldBe(2);
    }

    /// <summary>Two weeks that can be solved.</summary>
    private static string[] Instance(Files files)
    {
        var texts = RandomInrc.Make(TwoWeeks);
        (string Name, string Text)[] named = [("Sc-made.txt", texts.Scenario), ("H0-made-0.txt", texts.History), ("WD-made-3.txt", texts.Weeks[0]), ("WD-made-4.txt", texts.Weeks[1])];
        var paths = named.Select(file => Path.Combine(files.Folder, file.Name)).ToList();
        foreach (var (path, file) in paths.Zip(named))
        {
            File.WriteAllText(path, file.Text);
        }

        return ["--format", "inrc2", "--scenario", paths[0], "--history", paths[1], "--weeks", paths[2], paths[3]];
    }

    private const int TwoWeeks = 3;
}
