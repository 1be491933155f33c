using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>
/// Makes a first roster of a long horizon stretch after stretch: each person in turn takes what serves best what is still open. What they may work in all
/// is used up at an even pace; of each stretch only the first part is kept, and each row can always go on to the last day.
/// </summary>
internal sealed class Rolling
{
    private const int Stretch = 56;
    private const int Kept = 42;

    /// <summary>Numbers of a table.</summary>
    private const long Most = 4_000_000;

    /// <summary>More when no row was found with that.</summary>
    private static readonly Slack[] Slacks = [new(1, 0, 2), new(3, 0, 6), new(3, 1, 20), new(1000, 1000, 1000)];

    private readonly CoreProblem _problem;
    private readonly RowPricer _pricer;
    private readonly Budget _budget;
    private readonly Pace[] _paces;
    private readonly Place[] _places;
    private readonly int[][] _cells;

    /// <param name="threads">That prepare it.</param>
    public Rolling(CoreProblem problem, RowPricer pricer, Budget budget, int threads)
    {
        (_problem, _pricer, _budget, _paces) = (problem, pricer, budget, new Pace[problem.People.Length]);
        var (demand, ends) = (Pace.DemandOf(problem), Stretches(problem.Days).Select(stretch => stretch.Until).ToList());
        Parallel.For(0, _paces.Length, new() { MaxDegreeOfParallelism = threads }, person => _paces[person] = new(problem, person, ends, demand));
        _places = [.. problem.People.Select(RowTrace.StartOf)];
        _cells = [.. problem.People.Select(_ => Enumerable.Repeat(Row.Off, problem.Days).ToArray())];
    }

    /// <returns>A row for each person; none when somebody's was not found, or the budget was over before.</returns>
    public Row[]? Make()
    {
        foreach (var (from, until, kept) in Stretches(_problem.Days))
        {
            var counts = new int[_problem.Cells.Length];
            for (var i = 0; i < _places.Length; i++)
            {
                // Another one first in each stretch.
                var person = (i + from) % _places.Length;
                if (_budget.IsOver || Price(person, FirstRoster.PricesOf(_problem, counts), (from, until)) is not { } cells)
                {
                    return null;
                }

                Count(counts, cells.AsSpan(from, until - from));
                Keep(person, cells, (from, kept));
            }
        }

        return [.. _cells.Select((cells, person) => RowTrace.Make(_problem, _problem.People[person], cells) ?? throw new InvalidOperationException("A row breaks a rule."))];
    }

    private static IEnumerable<(int From, int Until, int Kept)> Stretches(int days)
    {
        for (var from = 0; from < days; from += Kept)
        {
            var isLast = from + Stretch >= days;
            yield return (from, isLast ? days : from + Stretch, isLast ? days : from + Kept);
            if (isLast)
            {
                yield break;
            }
        }
    }

    private int[]? Price(int person, CellPrices prices, (int From, int Until) days)
    {
        foreach (var slack in Slacks)
        {
            var cells = _pricer.Price(person, prices, _paces[person].SpanOf(_places[person], days, slack, _cells[person]), null, Most).Cells;
            _budget.Spend(_pricer.TakeWork());
            if (cells is not null)
            {
                return cells;
            }
        }

        return null;
    }

    private static void Count(int[] counts, ReadOnlySpan<int> cells)
    {
        foreach (var cell in cells)
        {
            if (cell != Row.Off)
            {
                counts[cell]++;
            }
        }
    }

    private void Keep(int person, int[] cells, (int From, int Until) days)
    {
        for (var day = days.From; day < days.Until; day++)
        {
            _cells[person][day] = cells[day];
            _places[person] = RowTrace.Next(_problem, _problem.People[person], _places[person], (day, cells[day])) ?? throw new InvalidOperationException("The cheapest row breaks a rule.");
        }
    }
}
