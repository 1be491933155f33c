using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Model.Soft;

namespace Preceptor.RotaSolver.Model.Rows;

/// <summary>What each person's row may be and costs by itself.</summary>
internal sealed class PersonRows
{
    /// <summary>Numbers of a table up to which nights are counted one by one.</summary>
    private const long MostNumbers = 12_000_000;

    /// <summary>Of a person's hours at the ends, so that numbers fit.</summary>
    private const long MostHoursPrice = 400_000_000;

    private readonly Board _board;
    private readonly DutyKinds _kinds;
    private readonly int _cells;
    private readonly int _unit;
    private readonly PersonRules _rules;
    private readonly RowPrices _prices;
    private readonly DutySteps _steps;
    private readonly Dictionary<DutyRuns, Automaton?> _automata = [];

    public PersonRows(Board board, DutyKinds kinds, int cells)
    {
        (_board, _kinds, _cells, _rules, _prices) = (board, kinds, cells, new(board), new(board));
        _steps = new(kinds, new(board, kinds), board.Problem.Days.Count, _prices.Night, _prices.Backward);
        _unit = (int)Math.Max(1, board.Problem.Demand.Select(line => line.Paid).Aggregate(0L, Gcd));
    }

    /// <returns>None when prices would be too large.</returns>
    public RowRules? Rules(int person)
    {
        var units = Units(person);
        if (units is null)
        {
            return null;
        }

        // Rules that fixed duties break alone do not bind this person.
        var isBound = _rules.Allow(person, [.. _board.LinesOf[person].Where(line => _board.IsFixed(person, line))]);
        var nights = _prices.NightsToCount(person);
        if (nights > 0 && Make(person, (units, isBound, nights)) is { } counted && IsSmall(counted))
        {
            return counted;
        }

        return Make(person, (units, isBound, 0));
    }

    private bool IsSmall(RowRules rules)
    {
        var span = new Span
        {
            From = 0, Until = _board.Problem.Days.Count, End = _board.Problem.Days.Count, StartState = rules.StartState, EndState = -1, Row = null,
            UnitsCosts = rules.UnitsCosts, WeekendCosts = rules.WeekendCosts, CounterLimits = [], Cost = 0,
        };
        return RowSearch.SizeOf(rules, span, []) <= MostNumbers;
    }

    private RowRules? Make(int person, (int[] Units, bool IsBound, int Nights) at)
    {
        var runs = Runs(person, at.IsBound, at.Nights);
        if (!_automata.TryGetValue(runs, out var automaton))
        {
            _automata[runs] = automaton = DutyAutomaton.Make(_steps, runs);
        }

        return automaton is null ? null : new()
        {
            Automaton = automaton, StartState = DutyAutomaton.Start,
            Memory = at.Nights > 0 ? _board.Problem.Days.Count : Math.Max(Math.Max(runs.MostDays ?? 1, runs.MostNights ?? 1), DaysOfWeek) + 1,
            CellCosts = _prices.OfCells(person, _cells), OffCosts = _prices.OfOff(person), KindOf = [.. Enumerable.Range(0, _cells).Select(_kinds.Of)],
            UnitsOf = [.. _board.Problem.Demand.Select(line => (int)(line.Paid / _unit))], UnitsCosts = at.Units, WeekendCosts = _prices.OfWeekends(person),
            CounterOf = [.. Enumerable.Repeat(-1, _cells)], CounterLimits = [], Base = _prices.Base(person), LongestRun = Math.Max(1, runs.MostDays ?? int.MaxValue),
        };
    }

    private DutyRuns Runs(int person, bool isBound, int nights)
    {
        var before = _board.Person(person).Before;
        var kinds = _board.LinesOf[person].Aggregate(0UL, (bits, line) => bits | (1UL << _kinds.Of(line)));
        return new(kinds, Limit(Limits.DaysInARow), Limit(Limits.NightsInARow), (int)Math.Min(before.DaysInARow, Most), (int)Math.Min(before.NightsInARow, Most), nights, isBound);

        int? Limit(string code) => isBound && _board.Problem.Limit(code) is { } limit && limit.Value < Most ? (int)limit.Value : null;
    }

    private int Most => _board.Problem.Days.Count;

    /// <summary>By units of paid time at the end: what the hours below or above those owed cost. No more than the contract allows.</summary>
    private int[]? Units(int person)
    {
        var (who, under, over) = (_board.Person(person), _board.Problem.WeightOf(HoursUnder.Name), _board.Problem.WeightOf(HoursOver.Name));
        var longest = _board.LinesOf[person].Select(line => _board.Line(line).Paid).DefaultIfEmpty().Max();
        var most = Math.Min(who.MaxMinutes, longest * _board.Problem.Days.Count) / _unit;
        var costs = Enumerable.Range(0, (int)Math.Min(most, MostUnits) + 1).Select(units => (under * Math.Max(0, who.TargetMinutes - (units * (long)_unit))) + (over * Math.Max(0, (units * (long)_unit) - who.TargetMinutes))).ToList();
        return most > MostUnits || costs.Max() > MostHoursPrice ? null : [.. costs.Select(cost => (int)cost)];
    }

    private const int DaysOfWeek = 7;

    private const int MostUnits = 50_000;

    private static long Gcd(long one, long other) => other == 0 ? one : Gcd(other, one % other);
}
