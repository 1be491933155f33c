using Shouldly;
using Xunit;

namespace Preceptor.Faults.Tests;

/// <summary>An SQLite file belongs to one process, for as long as that process lives.</summary>
public sealed class OneOwnerTests
{
    [Fact]
    [Trait("assures", "Two processes never write one SQLite file")]
    public async Task A_second_process_says_why_it_stops_and_the_first_goes_on()
    {
        using var files = new Files();
        await using var first = Programs.Site(files);
        using var http = new HttpClient { BaseAddress = await first.ServedAtAsync() };

        await using var second = Programs.Site(files);
        await second.EndAsync();
        second.ExitCode.ShouldBe(2);
        second.Out.Concat(second.Error).ShouldContain(line => line.Contains($"{files.Database} is in use by another Preceptor process. Stop that one first"));

        var command = await Programs.RunAsync(files, "db", "migrate");
        command.ExitCode.ShouldBe(2);
        command.Error.ShouldHaveSingleItem().ShouldContain("is in use by another Preceptor process");

        (await http.GetStringAsync("/account/log-in")).ShouldContain("Log in");
    }

    [Fact]
    [Trait("assures", "A start that was killed never keeps the next one from serving")]
    public async Task A_killed_process_frees_the_file_at_once()
    {
        using var files = new Files();
        await using (var first = Programs.Site(files))
        {
            await first.ServedAtAsync();
            await first.KillAsync();
        }

        await using var next = Programs.Site(files);
        (await next.ServedAtAsync()).Port.ShouldBeGreaterThan(0);
    }
}
