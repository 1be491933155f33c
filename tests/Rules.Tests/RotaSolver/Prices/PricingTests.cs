using Preceptor.RotaSolver.Prices;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.Rules.Tests.RotaSolver.Prices;

/// <summary>What a limit costs, on rosters whose best can be seen by hand.</summary>
public sealed class PricingTests
{
    [Fact]
    public void The_rule_that_keeps_a_line_open_has_its_price_and_the_others_have_none()
    {
        var made = new MadeProblem().Person("a").Rule("daily-rest", 660).Rule("days-in-a-row", 6).Line("late", 0, 12, 10).Line("next", 1, 8, 8);
        var prices = Find(made);
        (prices.Objective, prices.Proven).ShouldBe((1000, true));
        prices.Prices.Single(price => price.Code == "daily-rest").ShouldSatisfyAllConditions(price => price.Gain.ShouldBe(1000), price => price.Proven.ShouldBeTrue(), price => price.Terms.ShouldHaveSingleItem().Code.ShouldBe("under-minimum"));
        prices.Prices.Where(price => price.Code != "daily-rest").ShouldAllBe(price => price.Gain == 0);
    }

    [Fact]
    public void One_more_session_is_priced_where_a_line_lacks_supervision()
    {
        var made = new MadeProblem().Person("a").Policy("near", policy => (policy["presence"], policy["tags"]) = ("in-room", new System.Text.Json.Nodes.JsonArray("list")))
            .Line("l", 1, 8, 8, line => (line["suite"], line["tags"]) = ("Theatre 1", new System.Text.Json.Nodes.JsonArray("list")));
        var price = Find(made).Prices.Single(each => each.Code == "one-more-session");
        (price.Gain, price.Text).ShouldBe((1000, "one more supervising session at Theatre 1, north, 8 December 2026, 8am to 4pm"));
    }

    private static PriceList Find(MadeProblem made) => Pricing.Find(ProblemFile.Read(made.Bytes).Value.ShouldNotBeNull(), new(30, 1, 1), CancellationToken.None).Value.ShouldNotBeNull();
}
