using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class RestEachWeekTests
{
    [Fact]
    public void Seven_long_days_leave_no_rest()
    {
        var made = Made(7);
        foreach (var day in Enumerable.Range(0, 7))
        {
            var date = made.FirstDay.AddDays(day);
            made.Works("Amira", $"{date:d MMM} 08:00", $"{date:d MMM} 20:30");
        }

        new RestEachWeek().Find(made.Roster).ShouldHaveSingleItem().Finding.Text
            .ShouldBe("Amira Okafor has no rest of 35 h in the week from Monday 30 November; the rule asks for 24 h on top of the daily rest.");
    }

    [Fact]
    public void A_day_off_is_enough()
    {
        var made = Made(7);
        foreach (var day in Enumerable.Range(0, 6))
        {
            var date = made.FirstDay.AddDays(day);
            made.Works("Amira", $"{date:d MMM} 08:00", $"{date:d MMM} 20:30");
        }

        new RestEachWeek().Find(made.Roster).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("4 Dec 07:30", 0)]
    [InlineData("4 Dec 07:29", 1)]
    public void A_rest_within_the_week_is_35_hours_long(string next, int found)
    {
        var made = Made(7);
        made.Works("Amira", "30 Nov 00:00", "2 Dec 20:30");
        made.Works("Amira", next, "6 Dec 23:59");

        new RestEachWeek().Find(made.Roster).Count().ShouldBe(found);
    }

    [Fact]
    public void A_rest_that_began_the_week_before_counts_with_24_hours_of_this_week()
    {
        var made = Made(14);
        made.Person("Amira", person => person with { Before = new(made.At("29 Nov 12:00"), false, 1, 0) });
        made.Works("Amira", "1 Dec 00:00", "7 Dec 00:00");

        new RestEachWeek().Find(made.Roster).ShouldBeEmpty();
    }

    [Fact]
    public void A_part_week_at_the_end_does_not_count()
    {
        var made = Made(6);
        made.Works("Amira", "30 Nov 00:00", "5 Dec 23:00");

        new RestEachWeek().Find(made.Roster).ShouldBeEmpty();
    }

    private static RosterMaker Made(int days) => new() { Days = days, Rules = { RosterMaker.Limit(RestEachWeek.Code, 1440), RosterMaker.Limit(RestBetweenDuties.Code, 660) } };
}
