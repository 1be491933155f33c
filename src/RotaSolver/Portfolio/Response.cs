using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>
/// Gives one person another row over all days: what a part of the days cannot change, such as which weekends of a year are worked, changes here.
/// </summary>
internal sealed class Response(CoreProblem problem, Pricing pricing, Random random)
{
    /// <summary>How far the new row's hours may be from those of the old one, in duties.</summary>
    private const int Duties = 5;

    /// <summary>Numbers of a table.</summary>
    private const long Most = 16_000_000;

    /// <summary>Of a row's prices.</summary>
    private const long MostSum = 300_000_000;

    private const int Chance = 3;

    /// <returns>The roster with the row that serves best what the others leave open; none when that is no other.</returns>
    public Row[]? ToOthers(IReadOnlyList<Row> rows, int person)
    {
        var counts = problem.Counts(rows);
        CoreProblem.Add(counts, rows[person], -1);
        return With(rows, person, [.. FirstRoster.PricesOf(problem, counts).OfCell.Select(price => (double)price)]);
    }

    /// <param name="savings">For each cell what one more person in it saves, when the others answer to that.</param>
    /// <param name="loyalty">What each cell counts more that the person has now, as a share of the greatest saving: the more, the less changes.</param>
    /// <returns>The roster with the cheapest row at these prices; none when that is no other.</returns>
    public Row[]? ToPrices(IReadOnlyList<Row> rows, int person, double[] savings, double loyalty)
    {
        var (prices, more) = (savings.Select(saving => -saving).ToArray(), savings.Max(Math.Abs) * loyalty);
        foreach (var cell in rows[person].Cells.Where(cell => cell != Row.Off))
        {
            prices[cell] -= more;
        }

        return With(rows, person, prices);
    }

    private Row[]? With(IReadOnlyList<Row> rows, int person, double[] prices)
    {
        var rules = problem.People[person];
        if (pricing.PriceOne(person, Shaken(prices), Span.Near(problem, rules, rows[person].Cells, Duties), null, Most).Cells is not { } cells || cells.AsSpan().SequenceEqual(rows[person].Cells))
        {
            return null;
        }

        Row[] all = [.. rows];
        all[person] = RowTrace.Make(problem, rules, cells) ?? throw new InvalidOperationException("The cheapest row breaks a rule.");
        return all;
    }

    /// <summary>Of rows that are as good as each other chance takes one, so that the next step begins elsewhere.</summary>
    private CellPrices Shaken(double[] prices)
    {
        var most = Math.Max(1, prices.Max(Math.Abs));
        var scale = (int)Math.Clamp(MostSum / (most * problem.Days), 1, Chance * problem.Days);
        var chance = scale < Chance * problem.Days ? 1 : Chance;
        return new([.. prices.Select(price => (int)Math.Round(price * scale) + random.Next(chance))], scale);
    }
}
