namespace Preceptor.RotaSolver.Core;

/// <summary>
/// A row of a horizon that is too long for one table, made from stretches: what a person may work in all is used up at an even pace, and of each
/// stretch only the first part is kept, so that the row can always go on.
/// </summary>
internal sealed class PacedRow(CoreProblem problem, RowPricer pricer, int person)
{
    private const int Stretch = 56;
    private const int Kept = 42;

    /// <summary>How far units may be ahead of the pace, in duties: a further one when none was found with that before.</summary>
    private static readonly int[] Slacks = [2, 5, 10, 20];

    private readonly RowRules _rules = problem.People[person];

    /// <summary>Days on which the person may work: leave does not count for the pace.</summary>
    private readonly bool[] _open = [.. problem.CellsOf.Select(cells => Array.Exists(cells, problem.People[person].MayWork))];

    /// <returns>A cheap row, not the cheapest; none when none was found.</returns>
    public int[]? Make(CellPrices prices) => Slacks.Select(slack => Make(prices, slack)).FirstOrDefault(row => row is not null);

    private int[]? Make(CellPrices prices, int slack)
    {
        var (cells, place) = (new int[problem.Days], new Place(_rules.StartState, 0, 0, new int[_rules.CounterLimits.Length], 0));
        for (var from = 0; from < problem.Days;)
        {
            var until = Math.Min(problem.Days, from + Stretch);
            var kept = until == problem.Days ? until : from + Kept;
            if (pricer.Price(person, prices, SpanOf(place, (from, until), slack)).Cells is not { } found)
            {
                return null;
            }

            for (; from < kept; from++)
            {
                cells[from] = found[from];
                place = RowTrace.Next(problem, _rules, place, (from, cells[from])) ?? throw new InvalidOperationException("The cheapest row breaks a rule.");
            }
        }

        return cells;
    }

    private Span SpanOf(Place place, (int From, int Until) days, int duties)
    {
        var (from, until) = days;
        var (share, isLast) = ((double)_open.Take(until).Count(open => open) / Math.Max(1, _open.Count(open => open)), until == problem.Days);
        var (least, most) = (Array.FindIndex(_rules.UnitsCosts, cost => cost < RowRules.Unreached), Array.FindLastIndex(_rules.UnitsCosts, cost => cost < RowRules.Unreached));
        var slack = isLast ? 0 : duties * _rules.MostUnits;
        var (lower, upper) = (Math.Max(0, (int)Math.Ceiling(least * share) - place.Units), Math.Max(0, (int)Math.Ceiling(most * share) + (isLast ? 0 : slack) - place.Units));
        return new()
        {
            From = from, Until = until, End = until, StartState = place.State, EndState = -1, Row = null, Cost = 0,
            UnitsCosts = [.. Enumerable.Range(0, upper + 1).Select(units => units < lower ? RowRules.Never : isLast ? _rules.UnitsCosts[place.Units + units] : 0)],
            WeekendCosts = isLast ? _rules.WeekendCosts[place.Weekends..] : new int[Math.Max(0, (int)((_rules.WeekendCosts.Length - 1) * share) - 1 - place.Weekends) + 1],
            CounterLimits = [.. _rules.CounterLimits.Select((limit, counter) => Math.Max(0, (int)Math.Ceiling(limit * share) - place.Counters[counter]))],
        };
    }
}
