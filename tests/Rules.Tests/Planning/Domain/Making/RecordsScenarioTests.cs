using Preceptor.Planning.Domain;
using Preceptor.Planning.Domain.Making;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.Planning.Domain.Making;

public sealed class RecordsScenarioTests
{
    private const string Role = "physician-associate";
    private const string Title = "Physician assistant";

    private static readonly DateOnly Today = new(2026, 12, 7);
    private static readonly Assumptions Still = Assumptions.Usual with { LeavePercent = 0, Recruits = 0 };

    [Fact]
    public void Records_become_a_scenario_that_the_model_reads()
    {
        var scenario = Read(Picture(Person(), Person(fte: 60)), Assumptions.Usual);
        (scenario.From, scenario.Until).ShouldBe((Month.Of(2026, 11), Month.Of(2031, 11)));
        scenario.Professions.ShouldHaveSingleItem().Opening.Sum(stock => stock.Heads).ShouldBe(2);
        scenario.Demand.ShouldHaveSingleItem().At(Month.Of(2027, 6)).ShouldBe(2);
        scenario.Pools.ShouldHaveSingleItem().FixedAt(Month.Of(2027, 6)).ShouldBe(20_000);
    }

    [Fact]
    public void Whose_clearance_ends_is_gone_in_that_month_and_not_by_chance()
    {
        var answer = Run(Picture(Person(), Person(leaves: new(2027, 2, 14)), Person()), Still);
        var all = answer.Groups[0].Points;
        all.Single(point => point.Month == "2026-12").Heads.ShouldSatisfyAllConditions(fan => fan.Low95.ShouldBe(3, 0.1), fan => fan.High95.ShouldBe(3, 0.1));
        all.Single(point => point.Month == "2027-03").Heads.ShouldSatisfyAllConditions(fan => fan.Low95.ShouldBe(2, 0.1), fan => fan.High95.ShouldBe(2, 0.1));
    }

    [Fact]
    public void Clearance_may_be_renewed_and_employment_that_ends_may_not()
    {
        var renewed = Still with { RenewedPercent = 100 };
        Run(Picture(Person(leaves: new(2027, 2, 14))), renewed).Groups[0].Points[1].Heads.Median.ShouldBe(1);
        Run(Picture(Person(leaves: new(2027, 2, 14), isEmployment: true)), renewed).Groups[0].Points[1].Heads.Median.ShouldBe(0);
    }

    [Fact]
    public void Lines_that_were_brought_in_take_the_place_of_funded_posts()
    {
        var picture = Picture(Person()) with { Needed = [new(Role, new(2027, 4, 1), 5)] };
        var demand = Read(picture, Still).Demand.Single();
        demand.At(Month.Of(2027, 3)).ShouldBe(0);
        demand.At(Month.Of(2027, 4)).ShouldBe(5);
    }

    [Fact]
    public void What_is_needed_may_shrink_year_by_year()
    {
        var demand = Read(Picture(Person()), Still with { GrowthPercent = -50 }).Demand.Single();
        demand.At(Month.Of(2027, 10)).ShouldBe(2);
        demand.At(Month.Of(2027, 11)).ShouldBe(1);
        demand.At(Month.Of(2028, 11)).ShouldBe(0.5);
    }

    [Fact]
    public void Nobody_is_hired_beyond_supervision_and_the_missing_sessions_are_named()
    {
        // Two people take up 18.75 of 20 sessions; a third would need 9.375.
        var picture = Picture(Person(), Person()) with { Posts = [.. Enumerable.Range(0, 6).Select(_ => Post())] };
        var answer = Run(picture, Still with { Recruits = 12 });
        answer.Groups[0].Points[^1].Heads.High95.ShouldBe(2);
        answer.Supervision.Single().Points.Max(point => point.ChanceRefused).ShouldBeGreaterThan(0.3);
        answer.Findings.ShouldContain(finding => finding.Contains("growth is refused for want of supervision", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_sessions_on_record_supervision_does_not_limit_and_without_pay_there_is_no_cost()
    {
        var scenario = Read(Picture(Person()) with { SessionsAWeek = 0, Pay = [] }, Still);
        scenario.Pools.ShouldBeEmpty();
        scenario.Pay.ShouldBeNull();
    }

    [Fact]
    public void The_same_records_give_the_same_file() =>
        RecordsScenario.Write("Plan", Picture(Person(), Person(fte: 80)), Still).ShouldBe(RecordsScenario.Write("Plan", Picture(Person(fte: 80), Person()), Still));

    private static PlanAnswer Run(Picture picture, Assumptions assumed) => Plan.Run(Read(picture, assumed), new(400, 1, 1));

    private static Scenario Read(Picture picture, Assumptions assumed)
    {
        var reading = ScenarioFile.Read(RecordsScenario.Write("Plan", picture, assumed));
        reading.Problem.ShouldBeNull();
        return reading.Value!;
    }

    private static Picture Picture(params AtWork[] people) => new(
        Today, people, 0, [Post(), Post()], [], 20, 0, [], [new("7", "2025-04", [47_810, 50_273, 54_710])]);

    private static Funded Post() => new(Role, Title, "7", 1, null, null);

    private static AtWork Person(int fte = 100, DateOnly? leaves = null, bool isEmployment = false) => new(Role, Title, "7", fte, leaves, isEmployment);
}
