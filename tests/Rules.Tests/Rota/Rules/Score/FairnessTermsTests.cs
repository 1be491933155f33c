using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rules.Tests.Rota.Rules.Score;

public sealed class FairnessTermsTests
{
    [Fact]
    public void Nights_above_the_share_count()
    {
        var made = Made(nights: 1);
        made.Works("Amira", "3 Dec 20:30", "4 Dec 08:00");
        made.Works("Amira", "4 Dec 20:30", "5 Dec 08:00");

        FairnessTerms.Nights(made.Roster).ShouldBe(1);
    }

    [Fact]
    public void A_weekend_counts_once_whether_one_day_or_both_are_worked()
    {
        var made = Made();
        made.Works("Amira", "5 Dec 08:00", "5 Dec 18:00");
        made.Works("Amira", "6 Dec 08:00", "6 Dec 18:00");
        made.Works("Amira", "13 Dec 08:00", "13 Dec 18:00");

        FairnessTerms.Weekends(made.Roster).ShouldBe(2);
    }

    [Fact]
    public void A_friday_night_is_not_a_weekend()
    {
        var made = Made();
        made.Works("Amira", "4 Dec 20:30", "5 Dec 08:00");

        FairnessTerms.Weekends(made.Roster).ShouldBe(0);
    }

    [Fact]
    public void Bank_holidays_above_the_share_count()
    {
        var made = Made();
        made.Holidays.Add(new(2026, 12, 25));
        made.Works("Amira", "25 Dec 08:00", "25 Dec 18:00");

        FairnessTerms.Holidays(made.Roster).ShouldBe(1);
    }

    private static RosterMaker Made(int nights = 0)
    {
        var made = new RosterMaker();
        made.Person("Amira", person => person with { FairShare = new(nights, 0, 0) });
        return made;
    }
}
