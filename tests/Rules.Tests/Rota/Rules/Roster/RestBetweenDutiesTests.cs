using Preceptor.Kernel.Answers;
using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class RestBetweenDutiesTests
{
    [Theory]
    [InlineData("4 Dec 07:29", 1)]
    [InlineData("4 Dec 07:30", 0)]
    public void Eleven_hours_are_enough_and_a_minute_less_is_not(string second, int found)
    {
        var made = Made();
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");
        made.Works("Amira", second, "4 Dec 18:00");

        new RestBetweenDuties().Find(made.Roster).Count().ShouldBe(found);
    }

    [Fact]
    public void The_finding_names_person_duties_values_and_limit()
    {
        var made = Made();
        made.Works("Amira", "3 Dec 12:00", "3 Dec 22:30");
        made.Works("Amira", "4 Dec 07:30", "4 Dec 18:00");

        new RestBetweenDuties().Find(made.Roster).ShouldHaveSingleItem().Finding.Text
            .ShouldBe("Amira Okafor has 9 h between Long day on Thursday 3 December and Long day on Friday 4 December; the rule asks for 11 h.");
    }

    [Fact]
    public void The_night_of_the_october_change_gives_an_hour_more()
    {
        var made = Made(new(2026, 10, 19));
        made.Works("Amira", "24 Oct 12:00", "24 Oct 21:00");
        made.Works("Amira", "25 Oct 07:00", "25 Oct 15:00");

        new RestBetweenDuties().Find(made.Roster).ShouldBeEmpty();
    }

    [Fact]
    public void The_night_of_the_march_change_takes_an_hour()
    {
        var made = Made(new(2026, 3, 23));
        made.Works("Amira", "28 Mar 12:00", "28 Mar 20:30");
        made.Works("Amira", "29 Mar 07:30", "29 Mar 15:00");

        new RestBetweenDuties().Find(made.Roster).ShouldHaveSingleItem().Finding.Text.ShouldContain("has 10 h between");
    }

    [Fact]
    public void The_last_duty_before_the_period_counts()
    {
        var made = Made();
        made.Person("Amira", person => person with { Before = new(made.At("29 Nov 22:00"), false, 1, 0) });
        made.Works("Amira", "30 Nov 08:00", "30 Nov 18:00");

        new RestBetweenDuties().Find(made.Roster).ShouldHaveSingleItem().Finding.Text.ShouldContain("10 h between the last duty before this period");
    }

    [Fact]
    public void An_overlap_is_not_told_again_here()
    {
        var made = Made();
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");
        made.Works("Amira", "3 Dec 12:00", "3 Dec 18:00");

        new RestBetweenDuties().Find(made.Roster).ShouldBeEmpty();
    }

    [Fact]
    public void Guidance_that_is_not_adopted_warns()
    {
        var made = new RosterMaker { Rules = { RosterMaker.Limit(RestBetweenDuties.Code, 660, must: false) } };
        made.Works("Amira", "3 Dec 12:00", "3 Dec 22:30");
        made.Works("Amira", "4 Dec 07:30", "4 Dec 18:00");

        new RestBetweenDuties().Find(made.Roster).ShouldHaveSingleItem().Finding.Severity.ShouldBe(Severity.Should);
    }

    private static RosterMaker Made(DateOnly? first = null) => new() { FirstDay = first ?? new(2026, 11, 30), Rules = { RosterMaker.Limit(RestBetweenDuties.Code, 660) } };
}
