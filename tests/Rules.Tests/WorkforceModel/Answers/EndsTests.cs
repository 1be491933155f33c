using Preceptor.TestKit.Rosters;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.Rules.Tests.WorkforceModel.Answers;

/// <summary>Asking the parts of a network that hang on a rate gives what asking the whole of it gives.</summary>
public sealed class EndsTests
{
    private const double OneMore = 1.25;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_rate_changes_the_parts_that_hang_on_it_and_no_others(bool limited)
    {
        var (draw, several) = (new Draw(11), 0);
        for (var i = 0; i < 100; i++)
        {
            var scenario = MadeScenario.Read(MadeScenario.Any(draw, limited, uncertain: true));
            var network = NetworkBuilder.Build(scenario);
            var (ends, whole) = (new Ends(scenario), new Expectation(network, new Room(network, Group.All(network))));
            several += ends.Usual.Count > 1 ? 1 : 0;
            foreach (var rate in scenario.Rates)
            {
                var (values, parts) = (new Values(scenario), ends.Usual.ToArray());
                values.Set(rate, rate.Belief.Mean * OneMore > 1 ? rate.Belief.Mean / OneMore : rate.Belief.Mean * OneMore);
                ends.Change(parts, values, rate);
                var last = whole.Months(values).Last();
                parts.Sum().ShouldBe(Enumerable.Range(0, last.Length).Sum(cell => last[cell] * network.Fte[cell] / 100.0), 1e-6, $"scenario {i}, {rate.Path}");
            }
        }

        if (!limited)
        {
            several.ShouldBeGreaterThan(10, "most networks without limits fall into parts");
        }
    }
}
