using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary><c>preceptor plan …</c> as a script meets it: answers, exit codes, one line of refusal, and files replaced whole.</summary>
public sealed class PlanCommandTests
{
    private const string Small = """
        { "format": "preceptor-workforce-scenario/1", "title": "One ward", "from": "2026-12", "until": "2028-12",
          "settings": ["secondary-care"], "stages": ["qualified"], "bands": ["7"], "hours": [{ "name": "full-time", "fte": 1 }],
          "professions": [ { "name": "physician-associate",
            "opening": [ { "setting": "secondary-care", "stage": "qualified", "band": "7", "hours": "full-time", "heads": 3633 } ],
            "flows": [ { "flow": "leaves", "rate": { "yearly": 0.1 } } ] } ] }
        """;

    [Fact]
    public async Task The_same_seed_writes_the_same_bytes_with_one_thread_and_with_eight()
    {
        using var files = new Files();
        var (scenario, one, eight) = (await WriteAsync(files, Small), Path.Combine(files.Folder, "one.json"), Path.Combine(files.Folder, "eight.json"));
        (await Programs.RunAsync(files, "plan", "run", scenario, "--runs", "200", "--threads", "1", "--out", one)).ExitCode.ShouldBe(0);
        (await Programs.RunAsync(files, "plan", "run", scenario, "--runs", "200", "--threads", "8", "--out", eight)).ExitCode.ShouldBe(0);
        (await File.ReadAllBytesAsync(eight)).ShouldBe(await File.ReadAllBytesAsync(one));
        File.Exists(files.Database).ShouldBeFalse("a plan is run with no database");
    }

    [Fact]
    public async Task A_target_that_is_never_reached_is_exit_code_3_with_the_ceiling()
    {
        using var files = new Files();
        var scenario = await WriteAsync(files, Small);
        string[] question = ["plan", "reach", scenario, "--target", "10000", "--by", "2036-12-31", "--json"];
        var never = await Programs.RunAsync(files, [.. question, "--solve", "intake", "--intake", "900", "--exit", "0.1"]);
        never.ExitCode.ShouldBe(3);
        string.Join('\n', never.Out).ShouldContain("\"value\": null");
        string.Join('\n', never.Out).ShouldContain("\"ceiling\": 9000");
        (await Programs.RunAsync(files, [.. question, "--solve", "exit", "--intake", "1500"])).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("\"heads\": 3633", "\"heads\": -1", "preceptor: plan.json: Line 4, professions[0].opening[0].heads: -1 is not a whole number from 0 to 1000000; write one.")]
    [InlineData("\"until\": \"2028-12\"", "\"until\": \"2020-12\"", "preceptor: plan.json: Line 1, until: the plan would end in 2020-12, not after its opening in 2026-12; write a later month.")]
    public async Task Bad_input_is_one_line_and_exit_code_2(string right, string wrong, string problem)
    {
        using var files = new Files();
        var call = await Programs.RunAsync(files, "plan", "run", await WriteAsync(files, Small.Replace(right, wrong, StringComparison.Ordinal)));
        call.ExitCode.ShouldBe(2);
        call.Error.ShouldHaveSingleItem().ShouldBe(problem);
        call.Out.ShouldBeEmpty();
    }

    private static async Task<string> WriteAsync(Files files, string json)
    {
        var path = Path.Combine(files.Folder, "plan.json");
        await File.WriteAllTextAsync(path, json);
        return path;
    }
}
