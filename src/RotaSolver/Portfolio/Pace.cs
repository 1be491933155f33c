using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>How far somebody may be before the pace.</summary>
internal sealed record Slack(int Duties, int Weekends, int Counts);

/// <summary>How much of what one person may work in all should be used up by an evening: the share that is wanted until then of what is
/// wanted on the days on which they may work.</summary>
internal sealed class Pace
{
    private readonly CoreProblem _problem;
    private readonly RowRules _rules;
    private readonly Continuations _continuations;
    private readonly double[] _share;
    private readonly (int Least, int Most) _wanted;
    private readonly double _priceOfDuty;

    /// <param name="evenings">Those that stretches end on.</param>
    /// <param name="demand">For each day how many people are wanted.</param>
    public Pace(CoreProblem problem, int person, IReadOnlyCollection<int> evenings, double[] demand)
    {
        (_problem, _rules) = (problem, problem.People[person]);
        _continuations = new(problem, _rules, evenings);
        var wanted = problem.CellsOf.Select((cells, day) => Array.Exists(cells, _rules.MayWork) ? demand[day] : 0).ToList();
        _share = [.. Enumerable.Range(0, problem.Days + 1).Select(evening => wanted.Take(evening).Sum() / Math.Max(1, wanted.Sum()))];
        _priceOfDuty = problem.Cells.Average(cell => Math.Abs((double)cell.Step(0)));
        var cheapest = _rules.UnitsCosts.Min();
        _wanted = (Array.IndexOf(_rules.UnitsCosts, cheapest), Array.LastIndexOf(_rules.UnitsCosts, cheapest));
    }

    /// <returns>For each day how many people it is cheapest to have, however they come.</returns>
    public static double[] DemandOf(CoreProblem problem) => [.. problem.CellsOf.Select(cells => cells.Sum(cell => Array.IndexOf(problem.Cells[cell].Costs, problem.Cells[cell].Costs.Min()) + 0.01))];

    /// <param name="place">Where the person stands on the evening before.</param>
    /// <param name="row">Until then.</param>
    public Span SpanOf(Place place, (int From, int Until) days, Slack slack, int[] row)
    {
        var (from, until) = days;
        var span = new Span
        {
            From = from, Until = until, End = until, StartState = place.State, EndState = -1, Row = row, Cost = place.Cost,
            UnitsCosts = place.Units < _rules.UnitsCosts.Length ? _rules.UnitsCosts[place.Units..] : [], WeekendCosts = place.Weekends < _rules.WeekendCosts.Length ? _rules.WeekendCosts[place.Weekends..] : [],
            CounterLimits = [.. _rules.CounterLimits.Select((limit, counter) => limit - place.Counters[counter])],
        };
        return until == _problem.Days ? span : span with
        {
            UnitsCosts = Units(span, place, slack), WeekendCosts = Weekends(span, place, slack),
            CounterLimits = [.. span.CounterLimits.Select((left, counter) => Math.Clamp((int)Math.Ceiling(_rules.CounterLimits[counter] * _share[until]) + slack.Counts - place.Counters[counter], 0, left))],
            Ahead = new(_continuations, until, place.Units, place.Weekends),
        };
    }

    /// <summary>Units behind the pace have a price, units before it a limit.</summary>
    private int[] Units(Span span, Place place, Slack slack)
    {
        var (least, most) = ((_wanted.Least * _share[span.Until]) - place.Units, (_wanted.Most * _share[span.Until]) + (slack.Duties * (long)_rules.MostUnits) - place.Units);
        var length = (int)Math.Clamp(most + 1, 1, span.UnitsCosts.Length);
        return [.. Enumerable.Range(0, length).Select(units => (int)(Math.Max(0, least - units) * _priceOfDuty / Math.Max(1, _rules.MostUnits)))];
    }

    private int[] Weekends(Span span, Place place, Slack slack)
    {
        var wanted = Array.LastIndexOf(_rules.WeekendCosts, _rules.WeekendCosts.Min());
        var (all, gone) = (_problem.Weekends.Count(day => day == WeekendDay.First), _problem.Weekends.Take(span.Until).Count(day => day == WeekendDay.First));
        var most = Math.Ceiling(wanted * (double)gone / Math.Max(1, all)) + slack.Weekends - place.Weekends;
        return new int[(int)Math.Clamp(most + 1, 1, span.WeekendCosts.Length)];
    }
}
