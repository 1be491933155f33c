using System.Text.RegularExpressions;
using Preceptor.RosterJudges.Inrc;
using Preceptor.TestKit;

namespace Preceptor.Rules.Tests.RosterJudges.Inrc;

/// <summary>Solutions that the competition published, with what its own validator says of them.</summary>
public sealed partial class PublishedTests
{
    private static readonly string Folder = Path.Combine(Benchmarks(), "inrc2", "n005w4");

    public static TheoryData<string, string> Solutions => new() { { "0", "1-2-3-3" }, { "1", "5-3-1-0" }, { "2", "6-7-8-9" } };

    [Theory]
    [MemberData(nameof(Solutions))]
    public void A_published_solution_breaks_nothing_and_costs_what_its_validator_says(string history, string weeks)
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"not to be had: no benchmark data in {Folder}");
        var solution = Path.Combine(Folder, $"Solution_H_{history}-WD_{weeks}");
        var judged = InrcJudge.Judge(
            new(Paper("Sc-n005w4.txt"), Paper($"H0-n005w4-{history}.txt"), [.. weeks.Split('-').Select(week => Paper($"WD-n005w4-{week}.txt"))]),
            name => File.ReadAllText(Path.Combine(solution, name)));
        judged.Problem.ShouldBeNull();
        judged.Violations.ShouldBeEmpty();
        if (File.Exists(Path.Combine(solution, "validator.txt")))
        {
            var told = Cost().Matches(File.ReadAllText(Path.Combine(solution, "validator.txt")).Split("Cost per constraint type")[1]);
            judged.Costs.Select(cost => (cost.Name, cost.Cost)).Append(("Total cost", judged.Objective)).ShouldBe(told.Select(line => (line.Groups["name"].Value, long.Parse(line.Groups["cost"].Value))));
        }
    }

    private static InrcPaper Paper(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));

    private static string Benchmarks() => Environment.GetEnvironmentVariable("PRECEPTOR_BENCHMARKS") ?? Checkout.File("../shared/data/rostering");

    [GeneratedRegex(@"^(?<name>[A-Z][\w ]+): (?<cost>\d+)\s*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cost();
}
