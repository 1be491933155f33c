using System.Text.Json.Nodes;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.Rules.Tests.RotaSolver;

/// <summary>Each rule that a roster must keep: the best roster leaves a line open rather than break it.</summary>
public sealed class HardRuleTests
{
    [Fact]
    public void Nobody_works_outside_their_clearance() =>
        new MadeProblem().Person("a", person => person["cleared"] = new JsonArray(Span(0, 48, "excludes", new JsonArray("theatre")))).Line("in", 0, 8, 8).Line("out", 1, 20, 8)
            .Line("theatre", 1, 8, 8, line => line["tags"] = new JsonArray("theatre")).Best(2000).ShouldBe("a in");

    [Fact]
    public void Role_and_skills_of_the_line_are_needed_and_a_doctors_line_is_left() =>
        new MadeProblem().Person("a", person => person["skills"] = new JsonArray("airway")).Line("can", 0, 8, 8, line => line["skills"] = new JsonArray("airway"))
            .Line("skill", 1, 8, 8, line => line["skills"] = new JsonArray("airway", "lines")).Line("role", 2, 8, 8, line => line["roles"] = new JsonArray("aa"))
            .Line("doctor", 3, 8, 8, line => line["doctor"] = true).Best(3000).ShouldBe("a can");

    [Fact]
    public void Nobody_works_while_away() =>
        new MadeProblem().Person("a", person => person["away"] = new JsonArray(Span(12, 13, "why", "leave"))).Line("away", 0, 8, 8).Line("here", 1, 8, 8).Best(1000).ShouldBe("a here");

    [Fact]
    public void A_person_is_in_one_place_at_a_time() =>
        new MadeProblem().Person("a").Line("l1", 0, 8, 8).Line("l2", 0, 15, 8).Line("l3", 0, 22, 1).Best(1000).ShouldBe("a l1, a l3");

    [Fact]
    public void A_line_has_at_most_its_maximum() =>
        new MadeProblem().Person("a").Person("b").Line("l1", 0, 8, 8).Weight("hours-under", 1).Solve().Assignments.Count.ShouldBe(1);

    [Fact]
    public void What_is_fixed_is_held() =>
        new MadeProblem().Person("a").Person("b").Line("l1", 0, 8, 8).Weight("other-team", 5).Pair("fixed", "b", "l1").Best(0).ShouldBe("b l1");

    [Fact]
    public void Paid_minutes_stay_within_the_contract() =>
        new MadeProblem().Person("a", person => person["maxMinutes"] = 960).Line("l1", 0, 8, 8).Line("l2", 1, 8, 8).Line("l3", 2, 8, 8).Solve().Objective.ShouldBe(1000);

    [Theory]
    [InlineData(660, 1000)]
    [InlineData(600, 0)]
    public void Daily_rest_lies_between_two_duties(int rest, long objective) =>
        new MadeProblem().Person("a").Line("l1", 0, 12, 10).Line("l2", 1, 8, 8).Rule("daily-rest", rest).Solve().Objective.ShouldBe(objective);

    [Theory]
    [InlineData(22, 1000)]
    [InlineData(21, 0)]
    public void Daily_rest_counts_from_the_last_duty_before(double ended, long objective) =>
        new MadeProblem().Person("a", person => person["before"]!["lastDutyUntil"] = MadeProblem.At(-1, ended)).Line("l1", 0, 8, 8).Rule("daily-rest", 660).Solve().Objective.ShouldBe(objective);

    [Fact]
    public void Each_whole_week_holds_a_long_gap()
    {
        var problem = new MadeProblem(8).Person("a").Rule("daily-rest", 660).Rule("weekly-rest", 1440);
        for (var day = 0; day < 8; day++)
        {
            problem.Line($"l{day}", day, 8, 8);
        }

        problem.Solve().Objective.ShouldBe(1000, "24 hours and the daily rest fit only where a duty is left out");
    }

    [Fact]
    public void A_weekly_gap_may_begin_before_the_week_or_end_after_it()
    {
        var problem = new MadeProblem(7).Person("a").Rule("daily-rest", 660).Rule("weekly-rest", 1440);
        for (var day = 0; day < 6; day++)
        {
            problem.Line($"l{day}", day, 8, 8);
        }

        problem.Solve().Objective.ShouldBe(0);
        problem.Line("l6", 6, 8, 8).Solve().Objective.ShouldBe(1000);
    }

    [Fact]
    public void A_shift_is_no_longer_than_the_longest() =>
        new MadeProblem().Person("a").Line("long", 0, 8, 13.5).Line("short", 1, 8, 13).Rule("longest-shift", 780).Best(1000).ShouldBe("a short");

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(1, 1000)]
    [InlineData(2, 2000)]
    public void Days_in_a_row_count_those_before(int before, long objective)
    {
        var problem = new MadeProblem(4).Person("a", person => person["before"]!["daysInARow"] = before).Rule("days-in-a-row", 2);
        for (var day = 0; day < 4; day++)
        {
            problem.Line($"l{day}", day, 8, 8);
        }

        problem.Solve().Objective.ShouldBe(before == 2 ? 2000 : objective, "2 before: the first is left, then two may follow, then one is left");
    }

    [Fact]
    public void Nights_in_a_row_count_nights_alone() =>
        new MadeProblem().Person("a", person => person["before"]!["nightsInARow"] = 1).Line("n0", 0, 20, 8).Line("n1", 1, 20, 8).Line("d2", 2, 12, 8).Rule("nights-in-a-row", 2).Solve().Objective.ShouldBe(1000);

    [Theory]
    [InlineData(12, 0)]
    [InlineData(20, 1000)]
    public void Rest_follows_nights_before_another_kind_of_duty(int hours, long objective) =>
        new MadeProblem().Person("a").Line("n0", 0, 20, 8).Line("n1", 1, 20, 8).Line("d2", 2, 18, 2).Rule("rest-after-nights", hours * 60).Solve().Objective.ShouldBe(objective);

    [Fact]
    public void A_policy_that_blocks_forbids_and_one_that_warns_does_not() =>
        new MadeProblem().Person("a").Line("l0", 0, 8, 8, line => line["tags"] = new JsonArray("sedation")).Line("l1", 1, 8, 8, line => line["tags"] = new JsonArray("theatre"))
            .Policy("no-sedation", row => (row["forbids"], row["tags"]) = (true, new JsonArray("sedation")))
            .Policy("advice", row => (row["forbids"], row["mustFrom"]) = (true, null)).Best(1000).ShouldBe("a l1");

    [Fact]
    public void A_limit_that_is_no_must_gives_way_to_what_is_fixed_and_to_nothing_else()
    {
        var problem = new MadeProblem().Person("a").Line("l0", 0, 12, 10).Line("l1", 1, 6, 8).Line("l2", 2, 0, 8).Rule("daily-rest", 660, must: false).Pair("fixed", "a", "l0").Pair("fixed", "a", "l1");
        problem.Best(1000).ShouldBe("a l0, a l1");
    }

    [Fact]
    public void Fixed_duties_that_contradict_each_other_are_named()
    {
        var solution = new MadeProblem().Person("a").Line("l0", 0, 12, 10).Line("l1", 1, 6, 8).Rule("daily-rest", 660).Pair("fixed", "a", "l0").Pair("fixed", "a", "l1").Solve();
        solution.Status.ShouldBe(SolveStatus.Infeasible);
        solution.Text.ShouldContain("480 minutes of rest");
        solution.Text.ShouldContain("‘l1’");
    }

    private static JsonObject Span(double from, double until, string name, JsonNode value) => new() { ["from"] = MadeProblem.At(0, from), ["until"] = MadeProblem.At(0, until), [name] = value };
}
