using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class LongestShiftTests
{
    [Theory]
    [InlineData("3 Dec 21:00", 0)]
    [InlineData("3 Dec 21:01", 1)]
    public void Thirteen_hours_are_the_most(string until, int found)
    {
        var made = new RosterMaker { Rules = { RosterMaker.Limit(LongestShift.Code, 780) } };
        made.Works("Amira", "3 Dec 08:00", until);

        new LongestShift().Find(made.Roster).Count().ShouldBe(found);
    }
}
