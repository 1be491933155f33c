using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rules.Tests.Rota.Rules.Score;

public sealed class PatternTermsTests
{
    [Theory]
    [InlineData("4 Dec 08:00", 1)]
    [InlineData("4 Dec 10:00", 0)]
    [InlineData("5 Dec 08:00", 0)]
    public void More_than_two_hours_earlier_on_the_next_day_is_backward(string second, int units)
    {
        var made = new RosterMaker();
        made.Works("Amira", "3 Dec 12:00", "3 Dec 20:30");
        made.Works("Amira", second, "5 Dec 18:00");

        PatternTerms.BackwardRotations(made.Roster).ShouldBe(units);
    }

    [Fact]
    public void A_duty_of_another_team_counts()
    {
        var made = new RosterMaker();
        made.Person("Amira");
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30", line => line with { Team = "General surgery" });
        made.Duty("Amira", "day");

        PatternTerms.OtherTeam(made.Roster).ShouldBe(1);
    }

    [Theory]
    [InlineData("3 Dec 14:14", 0)]
    [InlineData("3 Dec 14:15", 1)]
    public void A_novice_wants_an_experienced_colleague_for_more_than_half_of_the_duty(string colleague, int units)
    {
        var made = new RosterMaker();
        made.Person("Priya", person => person with { Phase = "novice" });
        made.Works("Priya", "3 Dec 08:00", "3 Dec 20:30");
        made.Works("Amira", colleague, "3 Dec 23:00");

        PatternTerms.NoviceAlone(made.Roster).ShouldBe(units);
    }

    [Fact]
    public void Another_role_is_no_experienced_colleague()
    {
        var made = new RosterMaker();
        made.Person("Priya", person => person with { Phase = "novice" });
        made.Person("Joel", person => person with { Role = "surgical-care-practitioner" });
        made.Works("Priya", "3 Dec 08:00", "3 Dec 20:30");
        made.Works("Joel", "3 Dec 08:00", "3 Dec 20:30");

        PatternTerms.NoviceAlone(made.Roster).ShouldBe(1);
    }
}
