using Preceptor.WorkforceModel.Chance;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Rules.Tests.WorkforceModel.Scenarios;

public sealed class BeliefTests
{
    [Fact]
    public void What_the_employer_counted_is_added_to_the_prior()
    {
        var scenario = MadeScenario.Read(MadeScenario.One.Replace("0.1 }", "{ \"beta\": [2, 18], \"seen\": { \"events\": 6, \"of\": 40 } } }"));
        scenario.Rates[0].Belief.ShouldBe(new Proportion(8, 52));
        scenario.Rates[0].Belief.Mean.ShouldBe(8 / 60.0);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Its_ends_hold_as_many_draws_as_they_should(double probability)
    {
        foreach (var belief in new Belief[] { new Proportion(3, 17), new Proportion(0.4, 0.7), new Frequency(2.5, 10), new Frequency(80, 2) })
        {
            var (draws, end, below) = (new Draws(3), belief.At(probability), 0);
            for (var i = 0; i < 20_000; i++)
            {
                draws.MoveTo((uint)i, 0, 0);
                below += belief.Draw(draws) <= end ? 1 : 0;
            }

            (below / 20_000.0).ShouldBe(probability, 0.013);
        }
    }
}
