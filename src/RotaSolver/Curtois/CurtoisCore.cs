using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>A published instance as rows and cover: a cell for each shift of a day that somebody wants or may work.</summary>
internal sealed class CurtoisCore
{
    private readonly CurtoisProblem _source;
    private readonly int[] _kinds;
    private readonly int _kindCount;
    private readonly int _unit;
    private readonly Dictionary<string, CurtoisAutomaton> _automata = new(StringComparer.Ordinal);

    private CurtoisCore(CurtoisProblem source)
    {
        _source = source;
        (_kinds, _kindCount) = KindsOf(source);
        _unit = source.Shifts.Select(shift => shift.Minutes).Aggregate(0, Gcd) is var unit && unit > 0 ? unit : 1;
    }

    public static CoreProblem Of(CurtoisProblem source) => new CurtoisCore(source).Make();

    public static int CellOf(CurtoisProblem source, int day, int shift) => (day * source.Shifts.Count) + shift;

    private CoreProblem Make()
    {
        var (days, shifts, people) = (_source.Days, _source.Shifts.Count, _source.People.Count);
        var costs = new int[days * shifts][];
        Array.Fill(costs, new int[people + 1]);
        foreach (var cover in _source.Cover)
        {
            var more = Cell.CostsOf(cover.Wanted, cover.Under, cover.Over, people);
            var cell = CellOf(_source, cover.Day, cover.Shift);
            costs[cell] = [.. costs[cell].Zip(more, (one, other) => one + other)];
        }

        var weekends = Enumerable.Range(0, days).Select(day => (day % 7) switch { 5 => WeekendDay.First, 6 => WeekendDay.Second, _ => WeekendDay.None });
        return new(days, [.. costs.Select((cost, cell) => new Cell(cell / shifts, cost))], [.. _source.People.Select((person, p) => Rules(p, person))], [.. weekends]);
    }

    private RowRules Rules(int p, CurtoisPerson person)
    {
        var (cells, counters, limits) = (CellCosts(person), new int[_source.Shifts.Count], new List<int>());
        for (var shift = 0; shift < counters.Length; shift++)
        {
            counters[shift] = -1;
            if (person.MostOf[shift] > 0 && person.MostOf[shift] < _source.Days)
            {
                counters[shift] = limits.Count;
                limits.Add(person.MostOf[shift]);
            }
        }

        var start = 0;
        foreach (var request in _source.Requests.Where(request => request.Person == p))
        {
            var cell = CellOf(_source, request.Day, request.Shift);
            start += request.On ? request.Weight : 0;
            cells[cell] += cells[cell] >= RowRules.Unreached ? 0 : request.On ? -request.Weight : request.Weight;
        }

        var automaton = AutomatonOf(person);
        return new()
        {
            Automaton = automaton.Automaton, StartState = automaton.StartState, Memory = Math.Max(person.MostRun, person.LeastOff) + 1, CellCosts = cells,
            OffCosts = new int[_source.Days], KindOf = [.. cells.Select((_, cell) => _kinds[cell % _source.Shifts.Count])],
            UnitsOf = [.. cells.Select((_, cell) => _source.Shifts[cell % _source.Shifts.Count].Minutes / _unit)],
            UnitsCosts = [.. Enumerable.Range(0, Math.Min(person.MostMinutes / _unit, _source.Days * _source.Shifts.Max(shift => shift.Minutes / _unit)) + 1).Select(units => units * _unit < person.LeastMinutes ? RowRules.Never : 0)],
            WeekendCosts = new int[Math.Min(person.MostWeekends, (_source.Days / 7) + 1) + 1],
            CounterOf = [.. cells.Select((_, cell) => counters[cell % _source.Shifts.Count])], CounterLimits = [.. limits], Base = start,
            LongestRun = person.MostRun, ShortestRest = Math.Max(1, person.LeastOff),
        };
    }

    private int[] CellCosts(CurtoisPerson person)
    {
        var off = person.DaysOff.ToHashSet();
        return [.. Enumerable.Range(0, _source.Days * _source.Shifts.Count).Select(cell => person.MostOf[cell % _source.Shifts.Count] == 0 || off.Contains(cell / _source.Shifts.Count) ? RowRules.Never : 0)];
    }

    private CurtoisAutomaton AutomatonOf(CurtoisPerson person)
    {
        var kinds = Enumerable.Range(0, _kindCount).Where(kind => Enumerable.Range(0, _kinds.Length).Any(shift => _kinds[shift] == kind && person.MostOf[shift] > 0)).ToHashSet();
        var key = string.Join(' ', kinds.Order().Prepend(person.LeastOff).Prepend(person.LeastRun).Prepend(person.MostRun));
        if (!_automata.TryGetValue(key, out var automaton))
        {
            _automata[key] = automaton = CurtoisAutomaton.Make(person, kinds, (_kindCount, MayFollow));
        }

        return automaton;

        bool MayFollow(int kind, int next) => !_source.Shifts[Array.IndexOf(_kinds, kind)].NotBefore.Contains(Array.IndexOf(_kinds, next));
    }

    /// <summary>Shifts that may stand before and after the same others are of one kind.</summary>
    private static (int[] Kinds, int Count) KindsOf(CurtoisProblem source)
    {
        var sorts = source.Shifts.Select((shift, s) => string.Join(' ', shift.NotBefore.Order()) + "|" + string.Join(' ', source.Shifts.Index().Where(other => other.Item.NotBefore.Contains(s)).Select(other => other.Index))).ToList();
        var distinct = sorts.Distinct(StringComparer.Ordinal).ToList();
        return ([.. sorts.Select(sort => distinct.IndexOf(sort))], distinct.Count);
    }

    private static int Gcd(int one, int other) => other == 0 ? one : Gcd(other, one % other);
}
