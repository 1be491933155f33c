using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rules.Tests.Rota.Rules.Score;

public sealed class WishTermsTests
{
    [Theory]
    [InlineData("off", null, 2)]
    [InlineData("off", "LD", 2)]
    [InlineData("off", "N", 0)]
    [InlineData("on", null, 0)]
    [InlineData("on", "N", 2)]
    public void A_request_that_is_not_met_counts_its_weight(string kind, string? shift, int units)
    {
        var made = new RosterMaker();
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");
        made.Requests.Add(new("1", "Amira", new(2026, 12, 3), kind, shift, 2));

        WishTerms.RequestsNotMet(made.Roster).ShouldBe(units);
    }

    [Fact]
    public void A_duty_that_came_and_one_that_went_are_two_changes()
    {
        var made = new RosterMaker();
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");
        made.Line("old", "4 Dec 08:00", "4 Dec 20:30");
        made.Published = [new("Amira", "old"), new("Amira", "a line that is gone")];

        WishTerms.Changed(made.Roster).ShouldBe(2);
    }
}
