using Preceptor.Rota.Rules.Score;

namespace Preceptor.Rules.Tests.Rota.Rules.Score;

public sealed class HoursTermsTests
{
    [Theory]
    [InlineData(700, 10, 0)]
    [InlineData(690, 0, 0)]
    [InlineData(600, 0, 90)]
    public void Paid_minutes_are_counted_below_and_above_contract(int target, int under, int over)
    {
        var made = new RosterMaker();
        made.Person("Amira", person => person with { TargetMinutes = target });
        made.Works("Amira", "3 Dec 08:00", "3 Dec 20:30");

        (HoursTerms.Under(made.Roster), HoursTerms.Over(made.Roster)).ShouldBe((under, over));
    }
}
