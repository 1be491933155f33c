using Preceptor.Bench.Rosters;

namespace Preceptor.Rules.Tests.Bench.Rosters;

public sealed class SummaryTests
{
    private static readonly Dictionary<string, long> Best = new(StringComparer.Ordinal) { ["Instance8"] = 1300 };

    [Fact]
    public void An_instance_has_the_median_of_its_seeds_beside_the_best_known_value()
    {
        Run[] runs = [Made(1, 1400, 1280), Made(2, 1365, 1290), Made(3, 1370, 1270)];
        LineOf(runs).ShouldBe("| Instance8 | 1300 | 1370 | 5.4% | 1365 – 1400 | 1290 | 5.8% |  | 0 | 60.1 | 118.5 | 163 | 3 |");
    }

    [Fact]
    public void It_is_marked_where_the_plain_model_is_better_or_proves_more()
    {
        var ours = Made(1, 1400, 1280);
        LineOf([ours, ours with { Way = Way.Plain, Solved = ours.Solved with { Judged = 1390 } }]).ShouldContain("| 1390 (better) |");
        LineOf([ours, ours with { Way = Way.Plain, Solved = ours.Solved with { Bound = 1290 } }]).ShouldContain("| 1400 (proves more) |");
        LineOf([ours, ours with { Way = Way.Plain }]).ShouldContain("| 1400 | 0 |");
    }

    [Fact]
    public void A_run_without_a_roster_counts_as_the_worst()
    {
        var none = Made(2, 0, 0) with { Solved = new("Unknown", null, null, null, null, 60, 119, 400, null) };
        LineOf([Made(1, 1400, 1280), none, none with { Seed = 3 }]).ShouldStartWith("| Instance8 | 1300 | none |");
        Summary.Median([1400, null, 1390]).ShouldBe(1400);
        Summary.Median([]).ShouldBeNull();
    }

    [Fact]
    public void Only_the_commit_that_was_measured_last_is_shown()
    {
        var before = Made(1, 1300, 1280) with { Setting = new("2026-11-23T04:00Z", "0ld1234", "2 cores of a kind") };
        var text = Summary.Of([before, Made(1, 1400, 1280)], Best);
        text.ShouldContain("Commit abc1234, 2026-11-24, 2 cores of a kind.");
        text.ShouldContain("| Instance8 | 1300 | 1400 |");
    }

    [Fact]
    public void Each_limit_has_its_own_table() =>
        Summary.Of([Made(1, 1400, 1280) with { Limit = 600 }, Made(1, 1400, 1280)], Best).Split('\n').Where(line => line.StartsWith('#')).ShouldBe(["### 60 seconds, 2 threads", "### 600 seconds, 2 threads"]);

    [Fact]
    public void The_table_goes_between_its_marks_as_often_as_it_is_put_there()
    {
        const string Page = "# Before\n<!-- figures -->\nold\n<!-- end of figures -->\nafter\n";
        var once = RosterTable.Put(Page, "| new |").ShouldNotBeNull();
        once.ShouldBe("# Before\n<!-- figures -->\n\n| new |\n\n<!-- end of figures -->\nafter\n");
        RosterTable.Put(once, "| new |").ShouldBe(once);
        RosterTable.Put("# Before\n", "| new |").ShouldBeNull();
    }

    private static string LineOf(IReadOnlyList<Run> runs) => Summary.Of(runs, Best).Split('\n')[^1];

    private static Run Made(int seed, long objective, long bound) => new(
        new("2026-11-24T04:00Z", "abc1234", "2 cores of a kind"), "Instance8", Way.Engine, 60, 2, seed, new("Feasible", objective, bound, objective, 0, 60.1, 118.5, 163, null));
}
