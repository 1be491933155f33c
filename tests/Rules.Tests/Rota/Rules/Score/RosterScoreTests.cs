using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rules.Tests.Rota.Rules.Score;

public sealed class RosterScoreTests
{
    [Fact]
    public void The_objective_is_the_sum_of_units_times_weights()
    {
        var made = new RosterMaker { Weights = { ["hours-under"] = 1, ["under-minimum"] = 10_000, ["request"] = 250 } };
        made.Person("Amira", person => person with { TargetMinutes = 1000 });
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");
        made.Line("open", "4 Dec 08:00", "4 Dec 20:30", line => line with { Minimum = 1 });
        made.Requests.Add(new("1", "Amira", new(2026, 12, 3), "off", null, 3));

        var terms = RosterScore.Of(made.Roster);

        RosterScore.Objective(terms).ShouldBe(310 + 10_000 + 750);
        terms.Single(term => term.Code == "hours-under").Text.ShouldBe("310 minutes below contract × 1 = 310");
    }
}
