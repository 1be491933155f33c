using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class NoMoreThanTheMaximumTests
{
    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void A_line_with_more_than_its_maximum_is_found(int maximum, int found)
    {
        var made = new RosterMaker();
        made.Person("Amira");
        made.Person("Tomasz");
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30", line => line with { Maximum = maximum });
        made.Duty("Amira", "day");
        made.Duty("Tomasz", "day");

        new NoMoreThanTheMaximum().Find(made.Roster).Count().ShouldBe(found);
    }
}
