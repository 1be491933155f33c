using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>
/// Gives one person the row that serves best what the others leave open, over all days: what a part of the days cannot change, such as which weekends of
/// a year are worked, changes here.
/// </summary>
internal sealed class Response(CoreProblem problem, Pricing pricing, Random random)
{
    /// <summary>How far the new row's hours may be from those of the old one, in duties.</summary>
    private const int Duties = 5;

    /// <summary>Numbers of a table.</summary>
    private const long Most = 16_000_000;

    /// <summary>Of rows that are as good as each other chance takes one, so that the next step begins elsewhere.</summary>
    private CellPrices Shaken(CellPrices prices)
    {
        var most = Math.Max(1, prices.OfCell.Max(Math.Abs));
        var scale = (int)Math.Clamp(MostSum / ((long)most * problem.Days), 1, Chance * problem.Days);
        return scale < Chance * problem.Days ? prices : new([.. prices.OfCell.Select(price => (price * scale) + random.Next(Chance))], scale);
    }

    /// <summary>Of a row's prices.</summary>
    private const long MostSum = 300_000_000;

    private const int Chance = 3;

    /// <returns>The roster with the person's new row; none when that is no other.</returns>
    public Row[]? Make(IReadOnlyList<Row> rows, int person)
    {
        var (rules, counts) = (problem.People[person], problem.Counts(rows));
        CoreProblem.Add(counts, rows[person], -1);
        var priced = pricing.PriceOne(person, Shaken(FirstRoster.PricesOf(problem, counts)), Span.Near(problem, rules, rows[person].Cells, Duties), null, Most);
        if (priced.Cells is not { } cells || cells.AsSpan().SequenceEqual(rows[person].Cells))
        {
            return null;
        }

        Row[] all = [.. rows];
        all[person] = RowTrace.Make(problem, rules, cells) ?? throw new InvalidOperationException("The cheapest row breaks a rule.");
        return all;
    }
}
