using System.Text;
using Preceptor.TestKit.Rosters;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.WorkforceModel.Scenarios;

public sealed class ScenarioFileTests
{
    [Theory]
    [InlineData("\"heads\": 40", "\"heads\": -1", "professions[0].opening[0].heads: -1 is not a whole number from 0 to 1000000; write one.")]
    [InlineData("\"heads\": 40", "\"heads\": 1.5", "professions[0].opening[0].heads: 1.5 is not a whole number")]
    [InlineData("\"until\": \"2028-12\"", "\"until\": \"2026-11\"", "until: the plan would end in 2026-11, not after its opening in 2026-12; write a later month.")]
    [InlineData("\"until\": \"2028-12\"", "\"until\": \"2026-12\"", "until: the plan would end in 2026-12")]
    [InlineData("\"until\": \"2028-12\"", "\"until\": \"2999-12\"", "until: 11676 months are more than 600")]
    [InlineData("\"from\": \"2026-12\"", "\"from\": \"December\"", "from: ‘December’ is not a month; write it as 2026-12, or a date in it as 2026-12-13.")]
    [InlineData("\"yearly\": 0.1", "\"yearly\": 1.1", "professions[0].flows[0].rate.yearly: 1.1 is not a number from 0 to 1; write one.")]
    [InlineData("\"yearly\": 0.1", "\"yearly\": -0.1", "professions[0].flows[0].rate.yearly: -0.1 is not a number from 0 to 1")]
    [InlineData("\"yearly\": 0.1", "\"yeerly\": 0.1", "professions[0].flows[0].rate.yeerly: there is no property ‘yeerly’; take it out or write one of yearly, monthly, months.")]
    [InlineData("\"yearly\": 0.1", "\"yearly\": { \"beta\": [1, 2], \"seen\": { \"events\": 5, \"of\": 4 } }", "professions[0].flows[0].rate.yearly.seen.events: 5 events among 4 people cannot be; write at most 4.")]
    [InlineData("\"stage\": \"qualified\"", "\"stage\": \"expert\"", "professions[0].opening[0].stage: ‘expert’ is not known here; write one of qualified.")]
    [InlineData("\"flow\": \"leaves\"", "\"flow\": \"moves\"", "professions[0].flows[0]: ‘moves’ needs ‘to’; write one of secondary-care.")]
    [InlineData("\"settings\": [\"secondary-care\"]", "\"settings\": []", "settings: it is empty; write at least one.")]
    [InlineData("\"bands\": [\"7\"], ", "", "$: ‘bands’ is missing; write it.")]
    [InlineData("scenario/1", "scenario/9", "format: ‘preceptor-workforce-scenario/9’ is another format; write preceptor-workforce-scenario/1.")]
    [InlineData("\"fte\": 1 }", "\"fte\": 0 }", "hours[0].fte: 0 is not a number from 0.01 to 1; write one.")]
    [InlineData("\"flows\"", "\"training\": { \"months\": 24, \"places\": [], \"filled\": 1, \"leaves\": { \"yearly\": 0 } }, \"flows\"", "professions: physician-associate (line 1) has training or an exam and no ‘registered’; write who hires those who pass.")]
    public void What_is_wrong_is_told_with_its_line_path_and_what_to_do(string right, string wrong, string problem)
    {
        MadeScenario.One.ShouldContain(right);
        var (scenario, told) = ScenarioFile.Read(Encoding.UTF8.GetBytes(MadeScenario.One.Replace(right, wrong)));
        scenario.ShouldBeNull();
        told.ShouldNotBeNull().ShouldStartWith("Line ");
        told.ShouldContain(problem);
    }

    [Fact]
    public void Two_certain_events_cannot_meet_the_same_people()
    {
        var json = MadeScenario.One.Replace("\"yearly\": 0.1 } }", "\"yearly\": 1 } }, { \"flow\": \"retires\", \"rate\": { \"monthly\": 1 } }");
        ScenarioFile.Read(Encoding.UTF8.GetBytes(json)).Problem.ShouldNotBeNull().ShouldContain("professions[0].flows[1].rate.monthly and professions[0].flows[0].rate.yearly are both certain and meet the same people");
    }

    [Theory]
    [InlineData("0", 40, 40)]
    [InlineData("1", 0, 0)]
    public void A_rate_of_nothing_and_of_all_is_certain(string rate, int least, int most)
    {
        var answer = Plan.Run(MadeScenario.Read(MadeScenario.One.Replace("0.1", rate)), new(50, 1, 1));
        answer.Groups[0].Points[^1].Heads.Low95.ShouldBe(least);
        answer.Groups[0].Points[^1].Heads.High95.ShouldBe(most);
    }

    [Fact]
    public void A_workforce_of_nobody_stays_empty()
    {
        var answer = Plan.Run(MadeScenario.Read(MadeScenario.One.Replace("\"heads\": 40", "\"heads\": 0")), new(50, 1, 1));
        answer.Groups[0].Points.ShouldAllBe(point => point.Heads.High95 == 0 && point.Fte.Mean == 0);
    }

    [Fact]
    public void The_plans_that_ship_with_the_program_can_be_read()
    {
        foreach (var plan in new[] { "national/plan-national.json", "district-general/plans/maintain.json", "district-general/plans/grow-within-supervision.json", "district-general/plans/shrink-and-redeploy.json" })
        {
            MadeScenario.Seed(plan).Months.ShouldBeGreaterThan(12);
        }
    }

    [Fact]
    public void Spoilt_files_are_refused_or_read_and_never_a_bug()
    {
        var draw = new Draw(11);
        for (var i = 0; i < 2_000; i++)
        {
            var (scenario, problem) = ScenarioFile.Read(Mutations.Mutation.Of(Encoding.UTF8.GetBytes(MadeScenario.Any(draw, limited: true, uncertain: true)), draw));
            (scenario is null).ShouldBe(problem is not null);
        }
    }
}
