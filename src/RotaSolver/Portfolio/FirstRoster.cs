using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>A first roster: one person after the other takes the row that serves best what is still open.</summary>
internal static class FirstRoster
{
    /// <returns>A row for each person; none when somebody has no row that keeps their rules, so that no roster exists.</returns>
    public static Row[]? Make(CoreProblem problem, RowPricer pricer)
    {
        var (rows, counts) = (new Row[problem.People.Length], new int[problem.Cells.Length]);
        foreach (var person in Enumerable.Range(0, rows.Length))
        {
            if (pricer.Price(person, PricesOf(problem, counts), Span.Of(problem, problem.People[person], Window.Whole(problem.Days))).Cells is not { } cells)
            {
                return null;
            }

            rows[person] = RowTrace.Make(problem, problem.People[person], cells)!;
            CoreProblem.Add(counts, rows[person], 1);
        }

        return rows;
    }

    /// <summary>For each cell what one more person changes.</summary>
    public static CellPrices PricesOf(CoreProblem problem, int[] counts)
    {
        var prices = new int[problem.Cells.Length];
        for (var cell = 0; cell < prices.Length; cell++)
        {
            prices[cell] = problem.Cells[cell].Step(counts[cell]);
        }

        return new(prices, 1);
    }
}
