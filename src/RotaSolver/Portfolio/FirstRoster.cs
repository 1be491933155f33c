using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>A first roster: one person after the other takes the row that serves best what is still open.</summary>
internal static class FirstRoster
{
    /// <summary>Cells beyond which a horizon is long.</summary>
    private const int MostCells = 2_500;

    /// <summary>Numbers of all people's tables beyond which a horizon is long.</summary>
    private const long MostNumbers = 400_000_000;

    /// <param name="threads">That may help.</param>
    /// <returns>A row for each person; none when somebody has none, and whether that is proven.</returns>
    public static (Row[]? Rows, bool IsInfeasible) Make(CoreProblem problem, RowPricer pricer, Budget budget, int threads)
    {
        if (IsLong(problem))
        {
            return (new Rolling(problem, pricer, budget, threads).Make(), false);
        }

        var (rows, counts) = (new Row[problem.People.Length], new int[problem.Cells.Length]);
        foreach (var person in Enumerable.Range(0, rows.Length))
        {
            var priced = pricer.Price(person, PricesOf(problem, counts), Span.Of(problem, problem.People[person], Window.Whole(problem.Days)));
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

    /// <summary>Whether the horizon is too long to price everything at once.</summary>
    public static bool IsLong(CoreProblem problem) => problem.Cells.Length > MostCells
        || problem.People.Sum(rules => RowSearch.SizeOf(rules, Span.Of(problem, rules, Window.Whole(problem.Days)), [])) > MostNumbers;

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
