using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class WithinContractHoursTests
{
    [Theory]
    [InlineData(1380, 0)]
    [InlineData(1379, 1)]
    public void Paid_minutes_above_the_most_are_found(int most, int found)
    {
        var made = new RosterMaker();
        made.Person("Amira", person => person with { MaxMinutes = most });
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");
        made.Works("Amira", "4 Dec 08:00", "4 Dec 20:30");

        new WithinContractHours().Find(made.Roster).Count().ShouldBe(found);
    }
}
