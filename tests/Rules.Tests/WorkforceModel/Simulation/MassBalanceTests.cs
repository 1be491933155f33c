using Preceptor.TestKit.Rosters;
using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.Rules.Tests.WorkforceModel.Simulation;

public sealed class MassBalanceTests
{
    private static int Scenarios => Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1" ? 10_000 : 300;

    [Fact]
    [Trait("assures", "A workforce plan loses nobody and makes nobody up")]
    public void Every_cell_holds_whom_it_held_less_who_left_and_who_came()
    {
        var draw = new Draw(2026);
        for (var i = 0; i < Scenarios; i++)
        {
            var network = NetworkBuilder.Build(MadeScenario.Read(MadeScenario.Any(draw, limited: i % 2 == 0, uncertain: i % 3 == 0)));
            foreach (var month in Trace.Of(network, seed: i, run: 0))
            {
                Books(network, month).ShouldBeNull($"scenario {i}, {month.Month}");
            }
        }
    }

    /// <summary>Reckons every cell anew from the routes and sources alone.</summary>
    /// <returns>What does not add up.</returns>
    internal static string? Books(StockNetwork network, TracedMonth month)
    {
        var left = new int[network.Cells.Count];
        foreach (var (i, route) in network.Routes.Index())
        {
            left[route.From] += month.Took[i];
        }

        var expected = new int[network.Cells.Count];
        for (var cell = 0; cell < expected.Length; cell++)
        {
            var stay = month.Before[cell] - left[cell];
            // Who would be hired and is not admitted stays registered, so those who stay are never fewer than none.
            expected[network.Rest[cell]] += stay;
            if (stay < 0)
            {
                return $"cell {cell}: {left[cell]} left of {month.Before[cell]}";
            }
        }

        foreach (var (i, route) in network.Routes.Index().Where(each => each.Item.To >= 0))
        {
            expected[route.To] += month.Took[i];
        }

        foreach (var (i, source) in network.Sources.Index())
        {
            expected[source.To] += month.Came[i];
        }

        var wrong = Enumerable.Range(0, expected.Length).Where(cell => expected[cell] != month.After[cell]).ToList();
        return wrong.Count == 0 ? null : $"cell {wrong[0]} holds {month.After[wrong[0]]}, and by the books {expected[wrong[0]]}";
    }

    [Fact]
    public void The_books_find_one_person_too_many()
    {
        var network = NetworkBuilder.Build(MadeScenario.Read(MadeScenario.One));
        var month = Trace.Of(network, 1, 0).First();
        Books(network, month with { After = [.. month.After.Select((heads, cell) => cell == 0 ? heads + 1 : heads)] }).ShouldNotBeNull();
    }
}
