namespace Preceptor.RotaSolver.Core;

/// <summary>A place on a day that people's rows fill, such as a shift, with its price by the number of people in it. Each further person never saves more than the one before.</summary>
/// <param name="Costs">The price with 0, 1, 2 … people; longer counts cost as the last step does.</param>
internal sealed record Cell(int Day, int[] Costs)
{
    /// <summary>The price of a place with a wanted number, a price for each person too few and one for each too many.</summary>
    /// <param name="people">How many there can be at most.</param>
    public static int[] CostsOf(int wanted, int under, int over, int people) =>
        [.. Enumerable.Range(0, people + 1).Select(count => count < wanted ? (wanted - count) * under : (count - wanted) * over)];

    /// <summary>What one more person changes.</summary>
    public int Step(int count) => Costs[count + 1] - Costs[count];

    /// <summary>Further people in stretches that each change the same; the slopes never fall.</summary>
    /// <param name="from">How many people there are already.</param>
    /// <param name="most">How many more there can be.</param>
    public IEnumerable<(int Slope, int People)> Stretches(int from, int most)
    {
        for (var (first, until) = (0, 0); first < most; first = until)
        {
            var slope = Step(from + first);
            while (until < most && Step(from + until) == slope)
            {
                until++;
            }

            yield return (slope, until - first);
        }
    }
}
