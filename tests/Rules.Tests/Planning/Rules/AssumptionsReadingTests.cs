using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class AssumptionsReadingTests
{
    private static readonly AssumptionsText Usual = new("5", "10", "", "0", "0", "0", "0", "9.375");

    [Fact]
    public void The_usual_assumptions_are_understood() =>
        AssumptionsReading.Read(Usual).Done(out var read).ShouldBe(read == Assumptions.Usual);

    [Fact]
    public void A_plan_may_shrink()
    {
        AssumptionsReading.Read(Usual with { Growth = "−5%", Pause = "24", Recruits = "2.5" }).Done(out var read).ShouldBeTrue();
        read.ShouldBe(Assumptions.Usual with { GrowthPercent = -5, PauseMonths = 24, Recruits = 2.5 });
    }

    [Theory]
    [InlineData("", "Enter how many years the plan looks ahead")]
    [InlineData("five", "‘five’ is not a number. Enter how many years the plan looks ahead, like 5")]
    [InlineData("2.5", "‘2.5’ is not a whole number. Enter how many years the plan looks ahead, like 5")]
    [InlineData("40", "40 is outside 1 to 15. Enter how many years the plan looks ahead")]
    public void What_is_wrong_is_told_with_what_was_typed(string years, string sentence)
    {
        var refusal = AssumptionsReading.Read(Usual with { Years = years }).Refusals.ShouldHaveSingleItem();
        (refusal.Field, refusal.Sentence).ShouldBe(("Years", sentence));
    }

    [Fact]
    public void Every_wrong_field_is_told_at_once() =>
        AssumptionsReading.Read(new("", "", "x", "101", "x", "-1", "x", "0")).Refusals.Select(refusal => refusal.Field)
            .ShouldBe(["Years", "Leaving", "Recruits", "Renewed", "Growth", "Pause", "Extra", "SessionsEach"], ignoreOrder: true);
}
