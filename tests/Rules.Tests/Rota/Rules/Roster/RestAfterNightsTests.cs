using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class RestAfterNightsTests
{
    [Theory]
    [InlineData("6 Dec 06:00", 0)]
    [InlineData("6 Dec 05:59", 1)]
    public void A_day_waits_for_46_hours_after_a_night(string day, int found)
    {
        var made = Made();
        made.Works("Amira", "3 Dec 20:30", "4 Dec 08:00");
        made.Works("Amira", day, "6 Dec 18:00");

        new RestAfterNights().Find(made.Roster).Count().ShouldBe(found);
    }

    [Fact]
    public void Another_night_need_not_wait()
    {
        var made = Made();
        made.Works("Amira", "3 Dec 20:30", "4 Dec 08:00");
        made.Works("Amira", "4 Dec 20:30", "5 Dec 08:00");

        new RestAfterNights().Find(made.Roster).ShouldBeEmpty();
    }

    [Fact]
    public void A_night_before_the_period_counts()
    {
        var made = Made();
        made.Person("Amira", person => person with { Before = new(made.At("30 Nov 08:00"), true, 1, 1) });
        made.Works("Amira", "1 Dec 08:00", "1 Dec 18:00");

        new RestAfterNights().Find(made.Roster).ShouldHaveSingleItem().Finding.Text.ShouldContain("24 h between the night before this period");
    }

    private static RosterMaker Made() => new() { Rules = { RosterMaker.Limit(RestAfterNights.Code, 2760) } };
}
