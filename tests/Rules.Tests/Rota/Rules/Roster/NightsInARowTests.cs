using Preceptor.Rota.Rules.Roster;

namespace Preceptor.Rules.Tests.Rota.Rules.Roster;

public sealed class NightsInARowTests
{
    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void One_more_than_the_limit_is_found(int length, int found) => Found(5, length, 0).ShouldBe(found);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void What_is_carried_in_counts_from_the_first_day(int carried, int found) => Found(0, 2, carried).ShouldBe(found);

    [Fact]
    public void What_is_carried_in_does_not_count_after_a_day_off() => Found(1, 3, 3).ShouldBe(0);

    private static int Found(int first, int length, int carried)
    {
        var made = new RosterMaker { Rules = { RosterMaker.Limit(NightsInARow.Code, 3) } };
        made.Person("Amira", person => person with { Before = person.Before with { DaysInARow = carried, NightsInARow = carried } });
        foreach (var day in Enumerable.Range(first, length))
        {
            var date = made.FirstDay.AddDays(day);
            made.Works("Amira", $"{date:d MMM} 20:30", $"{date.AddDays(1):d MMM} 08:00");
        }

        return new NightsInARow().Find(made.Roster).Count();
    }
}
