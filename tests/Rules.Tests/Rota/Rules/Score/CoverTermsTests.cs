using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rules.Tests.Rota.Rules.Score;

public sealed class CoverTermsTests
{
    [Theory]
    [InlineData(0, 2, 1, 0)]
    [InlineData(1, 1, 1, 0)]
    [InlineData(2, 0, 1, 0)]
    [InlineData(3, 0, 0, 0)]
    [InlineData(4, 0, 0, 1)]
    public void People_are_counted_below_the_minimum_then_below_the_ideal_then_above_it(int people, int underMinimum, int underIdeal, int overIdeal)
    {
        var made = new RosterMaker();
        made.Line("day", "3 Dec 08:00", "3 Dec 20:30", line => line with { Minimum = 2, Ideal = 3, Maximum = 5 });
        foreach (var number in Enumerable.Range(0, people))
        {
            made.Person($"P{number}");
            made.Duty($"P{number}", "day");
        }

        (CoverTerms.UnderMinimum(made.Roster), CoverTerms.UnderIdeal(made.Roster), CoverTerms.OverIdeal(made.Roster)).ShouldBe((underMinimum, underIdeal, overIdeal));
    }
}
