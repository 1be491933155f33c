using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Rules.Tests.WorkforceModel.Answers;

public sealed class DriversTests
{
    [Fact]
    public void What_decides_is_the_same_on_two_seeds()
    {
        var scenario = MadeScenario.Seed("district-general/plans/maintain.json");
        var (one, other) = (Drivers.Of(scenario, 1), Drivers.Of(scenario, 2));
        string[] Top(IReadOnlyList<Driver> drivers) => [.. drivers.OrderByDescending(driver => driver.Morris).Take(3).Select(driver => driver.Path).Order(StringComparer.Ordinal)];
        Top(other).ShouldBe(Top(one));
        one[0].Path.ShouldBe(other[0].Path);
    }

    [Fact]
    public void A_stock_with_one_rate_is_decided_by_it()
    {
        var answer = Plan.Run(MadeScenario.Read(MadeScenario.One), new(10, 1, 1));
        var driver = answer.Drivers.ShouldHaveSingleItem();
        driver.AtLow.ShouldBe(40 * 0.92 * 0.92, 0.001);
        driver.AtHigh.ShouldBe(40 * 0.88 * 0.88, 0.001);
        answer.Decides.ShouldStartWith("What decides it is physician-associate: leaves (a year): from 0.08 to 0.12");
    }

    [Fact]
    public void The_national_plan_says_its_arithmetic_on_one_line() =>
        Plan.Run(MadeScenario.Seed("national/plan-national.json"), new(10, 1, 1)).Arithmetic.ShouldBe("At 900 graduates a year and 10% exit the ceiling is 9,000 (annual steps, every graduate hired at 1.0 FTE).");
}
