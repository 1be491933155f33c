using Preceptor.TestKit.Rosters;
using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.Rules.Tests.WorkforceModel.Simulation;

public sealed class ExpectationTests
{
    private const int Runs = 4_000;

    /// <summary>Of several hundred comparisons one beyond five standard errors is a bug and not bad luck.</summary>
    private const double Errors = 5;

    [Fact]
    public void One_stock_shrinks_as_the_formula_says()
    {
        var scenario = MadeScenario.Read(MadeScenario.One);
        var network = NetworkBuilder.Build(scenario);
        var last = new Expectation(network, new Room(network, Group.All(network))).Months(new(scenario)).Last();
        last[0].ShouldBe(40 * Math.Pow(0.9, 2), 1e-9);
    }

    [Fact]
    public void The_mean_of_many_runs_is_the_closed_form()
    {
        var draw = new Draw(7);
        for (var i = 0; i < 12; i++)
        {
            var scenario = MadeScenario.Read(MadeScenario.Any(draw, limited: false, uncertain: false));
            var simulator = Simulator.Run(scenario, new(Runs, i, 2), null, default);
            Misfit(scenario, simulator).ShouldBeLessThan(Errors, $"scenario {i}");
        }
    }

    [Fact]
    public void A_rate_that_is_a_little_off_is_found()
    {
        var right = MadeScenario.Read(MadeScenario.One);
        var simulator = Simulator.Run(MadeScenario.Read(MadeScenario.One.Replace("0.1", "0.11")), new(Runs, 1, 2), null, default);
        Misfit(right, simulator).ShouldBeGreaterThan(Errors);
    }

    /// <summary>The farthest that a mean of heads lies from its expectation, in standard errors.</summary>
    private static double Misfit(Scenario scenario, Simulator simulator)
    {
        var network = NetworkBuilder.Build(scenario);
        var expected = new Expectation(network, new Room(network, Group.All(network))).Months(new(scenario)).Select(heads => heads.ToArray()).ToList();
        var worst = 0.0;
        foreach (var (group, each) in simulator.Records.Groups.Index())
        {
            foreach (var (point, step) in simulator.Records.Points.Index())
            {
                var heads = simulator.Records.Heads(group, point);
                var (mean, should) = (heads.Average(), each.Cells.Sum(cell => expected[step][cell]));
                var spread = Math.Sqrt(heads.Sum(head => (head - mean) * (head - mean)) / (Runs - 1.0) / Runs);
                worst = Math.Max(worst, Math.Abs(mean - should) < 1e-6 ? 0 : Math.Abs(mean - should) / Math.Max(spread, 1e-6));
            }
        }

        return worst;
    }
}
