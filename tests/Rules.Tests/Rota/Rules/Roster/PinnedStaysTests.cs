using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class PinnedStaysTests
{
    [Fact]
    public void A_pinned_duty_that_is_gone_is_found()
    {
        var made = new RosterMaker();
        made.Person("Amira");
        made.Person("Tomasz");
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30");
        made.Fixed.AddRange([new("Amira", "day"), new("Tomasz", "day")]);
        made.Duty("Tomasz", "day");

        new PinnedStays().Find(made.Roster).ShouldHaveSingleItem().Finding.Text
            .ShouldBe("Amira Okafor is pinned to Long day on Thursday 3 December and is not on it.");
    }
}
