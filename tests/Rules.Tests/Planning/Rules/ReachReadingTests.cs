using Preceptor.Planning.Rules;
using Preceptor.WorkforceModel.Inverse;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class ReachReadingTests
{
    private static readonly Month From = Month.Of(2023, 12);

    [Fact]
    public void A_question_is_understood()
    {
        ReachReading.Read(new("10,000", "2036", "exit", "900", "10%", "annual"), From, null).Done(out var question).ShouldBeTrue();
        question.ShouldBe(new ReachQuestion(10_000, Month.Of(2036, 12), Unknown.Exit, Steps.Annual, 900, 0.1));
    }

    [Fact]
    public void Every_wrong_field_is_told() =>
        ReachReading.Read(new("many", "36 AD", "", "x", "120", null), From, null).Refusals.Select(refusal => refusal.Field)
            .ShouldBe(["Target", "Year", "Intake", "Exit", "Solve"], ignoreOrder: true);

    [Fact]
    public void A_year_before_the_scenario_and_missing_graduates_are_told()
    {
        ReachReading.Read(new("10", "2023", "exit", "", "", null), From, null).Refusals.Select(refusal => refusal.Sentence).ShouldBe(
        [
            "December 2023 is less than a year after December 2023, where the scenario starts. Enter a later year",
            "The scenario has no graduates. Enter how many there are in a year",
        ]);
        ReachReading.Read(new("10", "2030", "exit", "", "", null), From, 40).IsDone.ShouldBeTrue();
    }
}
