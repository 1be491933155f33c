using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>A first roster: one person after the other takes the row that serves best what is still open.</summary>
internal static class FirstRoster
{
    /// <returns>A row for each person; none when somebody has none, and whether that is proven.</returns>
    public static (Row[]? Rows, bool IsInfeasible) Make(CoreProblem problem, RowPricer pricer, Budget budget)
    {
        var (rows, counts) = (new Row[problem.People.Length], new int[problem.Cells.Length]);
        foreach (var person in Enumerable.Range(0, rows.Length))
        {
            var (prices, span) = (PricesOf(problem, counts), Span.Of(problem, problem.People[person], Window.Whole(problem.Days)));
            var isShort = RowSearch.SizeOf(problem.People[person], span, []) <= RowSearch.MostNumbers;
            var priced = isShort ? pricer.Price(person, prices, span) : new(Priced.NoBound, 0, new PacedRow(problem, pricer, person).Make(prices));
            budget.Spend(pricer.TakeWork());
            if (budget.IsOver)
            {
                return (null, false);
            }

            if (priced.Cells is not { } cells)
            {
                return (null, priced == Priced.None);
            }

            rows[person] = RowTrace.Make(problem, problem.People[person], cells) ?? throw new InvalidOperationException("The cheapest row breaks a rule.");
            CoreProblem.Add(counts, rows[person], 1);
        }

        return (rows, false);
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
