using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Columns;

/// <summary>Finds rows of a person that cost little more than the cheapest: the cheapest ones at prices that chance changes a little.</summary>
internal sealed class NearRows(CoreProblem problem, Pricing pricing, Random random)
{
    private const int Scale = 100;

    /// <summary>Of a row's prices.</summary>
    private const double MostSum = 300_000_000;

    /// <param name="savings">For each cell.</param>
    /// <param name="room">How much more they may cost; prices change by up to so much.</param>
    public IEnumerable<Row> Find(int person, double[] savings, double room, int tries)
    {
        var span = Span.Of(problem, problem.People[person], Window.Whole(problem.Days));
        if ((savings.Max(Math.Abs) + room) * Scale * problem.Days > MostSum)
        {
            yield break;
        }

        for (var i = 0; i < tries; i++)
        {
            var change = room * random.NextDouble();
            var prices = savings.Select(saving => (int)Math.Round(((change * ((2 * random.NextDouble()) - 1)) - saving) * Scale)).ToArray();
            if (pricing.PriceOne(person, new(prices, Scale), span, null).Cells is { } cells)
            {
                yield return pricing.RowOf(person, cells);
            }
        }
    }
}
