using Preceptor.WorkforceModel.Inverse;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.WorkforceModel.Inverse;

public sealed class ReachTests
{
    private static readonly Month Target = Month.Of(2036, 12);

    [Theory]
    [InlineData(1059, Steps.Annual, 0.0798)]
    [InlineData(900, Steps.Annual, 0.0588)]
    [InlineData(700, Steps.Annual, 0.0310)]
    [InlineData(1059, Steps.Monthly, 0.0750)]
    [InlineData(900, Steps.Monthly, 0.0556)]
    [InlineData(700, Steps.Monthly, 0.0296)]
    public void The_published_target_needs_these_exits(double graduates, Steps steps, double exit)
    {
        var answer = Ask(new(10_000, Target, Unknown.Exit, steps, graduates, null));
        answer.Value.ShouldNotBeNull().ShouldBe(exit, 0.0001);
        answer.Convention.ShouldContain(steps == Steps.Annual ? "annual steps" : "monthly steps");
    }

    [Theory]
    [InlineData(Unknown.Intake)]
    [InlineData(Unknown.Exit)]
    public void At_900_graduates_and_ten_percent_exit_it_is_never_reached(Unknown solve)
    {
        var answer = Ask(new(10_000, Target, solve, Steps.Annual, 900, 0.1));
        answer.Value.ShouldBeNull();
        answer.Ceiling.ShouldBe(9_000);
        answer.Never.ShouldBeTrue();
        answer.Text.ShouldBe("At 900 graduates a year and 10% exit the ceiling is 9,000: 10,000 is never reached.");
    }

    [Fact]
    public void What_comes_too_late_is_not_never()
    {
        var answer = Ask(new(10_000, Target, Unknown.Exit, Steps.Annual, 900, 0.07));
        answer.Value.ShouldBeNull();
        answer.Never.ShouldBeFalse();
        answer.Text.ShouldContain("is not reached by then");
    }

    [Theory]
    [InlineData(Steps.Annual)]
    [InlineData(Steps.Monthly)]
    public void The_intake_that_is_found_reaches_the_target_at_the_exit_that_is_found(Steps steps)
    {
        var intake = Ask(new(10_000, Target, Unknown.Intake, steps, null, 0.08)).Value!.Value;
        Ask(new(10_000, Target, Unknown.Exit, steps, intake, null)).Value!.Value.ShouldBe(0.08, 1e-5);
    }

    [Fact]
    public void The_scenario_gives_what_is_not_asked()
    {
        var stock = SimpleStock.Of(MadeScenario.Seed("national/plan-national.json"));
        stock.ShouldBe(new(3_633, 900, 0.1));
    }

    [Fact]
    public void A_date_before_the_plan_is_refused() =>
        Reach.Answer(MadeScenario.Seed("national/plan-national.json"), new(1, Month.Of(2023, 12), Unknown.Exit, Steps.Monthly, null, null)).Problem.ShouldNotBeNull().ShouldContain("name a later date");

    private static ReachAnswer Ask(ReachQuestion question) => Reach.Answer(MadeScenario.Seed("national/plan-national.json"), question).Value!;
}
