using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class OnePlaceAtATimeTests
{
    [Theory]
    [InlineData("3 Dec 20:29", 1)]
    [InlineData("3 Dec 20:30", 0)]
    public void Two_duties_that_overlap_by_a_minute_are_found(string second, int found)
    {
        var made = new RosterMaker();
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");
        made.Works("Amira", second, "4 Dec 08:00");

        new OnePlaceAtATime().Find(made.Roster).Count().ShouldBe(found);
    }

    [Fact]
    public void Each_pair_is_told_once()
    {
        var made = new RosterMaker();
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");
        made.Works("Amira", "3 Dec 09:00", "3 Dec 20:30");
        made.Works("Amira", "3 Dec 10:00", "3 Dec 20:30");

        new OnePlaceAtATime().Find(made.Roster).Count().ShouldBe(3);
    }
}
