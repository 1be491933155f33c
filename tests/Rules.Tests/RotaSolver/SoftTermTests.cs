using System.Text.Json.Nodes;

namespace Preceptor.Rules.Tests.RotaSolver;

/// <summary>Each soft term: its units in a roster that can be seen by hand to be the best.</summary>
public sealed class SoftTermTests
{
    [Theory]
    [InlineData(0, 1070)]
    [InlineData(1, 70)]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    public void Cover_counts_minimum_and_ideal_apart(int people, long objective)
    {
        var problem = new MadeProblem().Weight("under-ideal", 35).Weight("over-ideal", 9).Line("l", 0, 8, 8, line => (line["minimum"], line["ideal"], line["maximum"]) = (1, 3, 5));
        for (var i = 0; i < people; i++)
        {
            problem.Person($"p{i}");
        }

        problem.Solve().Objective.ShouldBe(objective);
    }

    [Fact]
    public void A_minimum_that_is_cheaper_than_the_ideal_is_still_filled_first()
    {
        var solution = new MadeProblem().Weight("under-minimum", 10).Weight("under-ideal", 50).Person("a").Line("l", 0, 8, 8, line => (line["minimum"], line["ideal"], line["maximum"]) = (1, 3, 3)).Solve();
        solution.Objective.ShouldBe(100);
        solution.Bound.ShouldBe(100);
    }

    [Fact]
    public void People_above_the_ideal_are_counted() =>
        new MadeProblem().Weight("over-ideal", 9).Person("a").Person("b").Pair("fixed", "a", "l").Pair("fixed", "b", "l").Line("l", 0, 8, 8, line => line["maximum"] = 2).Solve().Objective.ShouldBe(9);

    [Theory]
    [InlineData("off", null, 1000)]
    [InlineData("on", null, 0)]
    [InlineData("off", "N", 0)]
    [InlineData("on", "N", 210)]
    public void A_request_that_is_not_met_costs_its_own_weight(string kind, string? shift, long objective) =>
        new MadeProblem().Weight("request", 30).Person("a").Line("l", 0, 8, 8).Request("a", 0, kind, kind == "off" ? 40 : 7, shift).Solve().Objective.ShouldBe(objective);

    [Fact]
    public void Nights_weekends_and_holidays_count_above_the_fair_share()
    {
        var problem = new MadeProblem().Weight("nights", 1).Weight("weekends", 10).Weight("holidays", 100)
            .Person("a", person => person["fairShare"]!["nights"] = 1).Line("n4", 4, 20, 8).Line("n5", 5, 20, 8).Line("n6", 6, 20, 8).Line("d1", 1, 8, 8);
        problem.Root["days"]![1]!["holiday"] = true;
        problem.Solve().Objective.ShouldBe(2 + 10 + 100);
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(9.5, 7)]
    public void A_start_more_than_two_hours_earlier_the_next_day_is_backward(double next, long objective) =>
        new MadeProblem().Weight("backward-rotation", 7).Person("a").Line("l0", 0, 12, 4).Line("l1", 1, next, 4).Solve().Objective.ShouldBe(objective);

    [Fact]
    public void A_duty_of_another_team_is_counted() =>
        new MadeProblem().Weight("other-team", 6).Person("a").Line("own", 0, 8, 8, line => line["team"] = "ward").Line("other", 1, 8, 8, line => line["team"] = "clinic").Line("none", 2, 8, 8).Solve().Objective.ShouldBe(6);

    [Theory]
    [InlineData(12, "north", 11)]
    [InlineData(11.5, "north", 0)]
    [InlineData(8, "south", 11)]
    public void A_novice_needs_a_companion_for_more_than_half_of_the_duty(double from, string site, long objective) =>
        new MadeProblem().Weight("novice-alone", 11).Person("new", person => person["phase"] = "novice").Person("old", person => person["skills"] = new JsonArray("all"))
            .Line("l", 0, 8, 8).Line("beside", 0, from, 8, line => (line["site"], line["skills"]) = (site, new JsonArray("all"))).Pair("fixed", "new", "l").Solve().Objective.ShouldBe(objective);

    [Fact]
    public void Two_duties_of_one_companion_count_together() =>
        new MadeProblem().Weight("novice-alone", 11).Person("new", person => person["phase"] = "novice").Person("old", person => person["skills"] = new JsonArray("all"))
            .Line("l", 0, 8, 8).Line("b1", 0, 8, 3, line => line["skills"] = new JsonArray("all")).Line("b2", 0, 12, 3, line => line["skills"] = new JsonArray("all"))
            .Pair("fixed", "new", "l").Best(0).ShouldBe("new l, old b1, old b2");

    [Fact]
    public void Minutes_below_and_above_the_hours_owed_are_counted() =>
        new MadeProblem().Weight("hours-under", 1).Weight("hours-over", 2).Person("under", person => person["targetMinutes"] = 500).Person("over", person => person["targetMinutes"] = 450)
            .Line("l0", 0, 8, 8).Line("l1", 1, 8, 8).Pair("fixed", "under", "l0").Pair("fixed", "over", "l1").Solve().Objective.ShouldBe(20 + 60);

    [Fact]
    public void A_change_counts_both_ways_and_lines_that_are_gone_do_not() =>
        new MadeProblem().Weight("changed", 7).Person("a").Person("b").Line("l0", 0, 8, 8).Pair("published", "a", "l0").Pair("published", "a", "gone").Pair("fixed", "b", "l0").Solve().Objective.ShouldBe(14);

    [Fact]
    public void A_minute_below_what_guidance_asks_is_counted() =>
        new MadeProblem().Weight("below-guidance", 1).Person("a").Line("l", 0, 8, 8).Session("near", "other", 8, 11, session => session["minutesAway"] = 1)
            .Policy("advice", row => (row["minutesAway"], row["mustFrom"]) = (2, null)).Solve().Objective.ShouldBe(5 * 60);

    [Fact]
    public void The_explanation_adds_up_to_the_objective()
    {
        var solution = new MadeProblem().Weight("hours-under", 1).Person("a", person => person["targetMinutes"] = 500).Line("l", 0, 8, 8).Solve();
        solution.Explanation.Count.ShouldBe(14);
        solution.Explanation.ShouldAllBe(line => line.Cost == line.Units * line.Weight);
        solution.Explanation.Sum(line => line.Cost).ShouldBe(solution.Objective!.Value);
    }
}
