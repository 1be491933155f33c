using Preceptor.Bench.Rosters;

namespace Preceptor.Rules.Tests.Bench.Rosters;

public sealed class RunSheetTests
{
    private static readonly Run Made = new(
        new("2026-11-24T04:00Z", "abc1234", "2 cores of a kind"), "Instance8", Way.Engine, 60, 2, 3, new("Feasible", 1350, 1290, 1350, 0, 60.1, 118.5, 163, null));

    [Fact]
    public void A_run_is_read_back_as_it_was_written()
    {
        var without = Made with { Way = Way.Plain, Solved = new("Unknown", null, null, null, null, 60.0, 119.9, 400, null) };
        RunSheet.Read([RunSheet.Heading, RunSheet.Line(Made), RunSheet.Line(without), ""]).Value.ShouldBe([Made, without]);
    }

    [Fact]
    public void A_cell_holds_no_comma() =>
        RunSheet.Line(Made with { Setting = Made.Setting with { Machine = "2 cores, 2 GHz" } }).Split(',').Length.ShouldBe(RunSheet.Heading.Split(',').Length);

    [Theory]
    [InlineData("Instance8,engine", "Instance8,other")]
    [InlineData(",1350,", ",many,")]
    [InlineData(",163", "")]
    [InlineData(",60.1,", ",,")]
    public void A_line_that_is_no_run_is_refused_with_its_number(string right, string wrong) =>
        RunSheet.Read([RunSheet.Heading, RunSheet.Line(Made), RunSheet.Line(Made).Replace(right, wrong)]).Problem.ShouldNotBeNull().ShouldStartWith("Line 3: ");

    [Fact]
    public void Another_file_is_refused() => RunSheet.Read(["instance,best,source"]).Problem.ShouldNotBeNull().ShouldStartWith("Line 1: ");

    [Theory]
    [InlineData(1350L, 0, 1290L, null)]
    [InlineData(1350L, 2, 1290L, "the roster breaks 2 rules")]
    [InlineData(1351L, 0, 1290L, "the judge counts 1351 where 1350 was said")]
    [InlineData(1350L, 0, 1310L, "the bound 1310 is above 1300, for which a roster is known")]
    [InlineData(1350L, 0, 1400L, "the bound 1400 is above the objective 1350")]
    public void What_cannot_be_so_is_said(long judged, int hard, long bound, string? fault) =>
        (Made with { Solved = Made.Solved with { Judged = judged, Hard = hard, Bound = bound } }).Fault(1300).ShouldBe(fault);

    [Fact]
    public void No_roster_where_one_is_known_cannot_be_so()
    {
        var none = Made with { Solved = new("Infeasible", null, null, null, null, 2.8, 2.8, 446, null) };
        none.Fault(1300).ShouldBe("no roster is said to exist, and one of 1300 is known");
        none.Fault(null).ShouldBeNull();
    }
}
