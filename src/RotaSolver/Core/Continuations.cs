namespace Preceptor.RotaSolver.Core;

/// <summary>
/// Whether a row that stands somewhere on an evening can go on to the last day and keep all rules but the limits of counters. Cover and prices play no
/// part, so a bit for each number of units is enough, and a whole year takes some milliseconds.
/// </summary>
internal sealed class Continuations
{
    private const int Bits = 64;

    private readonly CoreProblem _problem;
    private readonly RowRules _rules;
    private readonly int _weekends;
    private readonly int _words;
    private readonly Dictionary<int, ulong[]> _kept = [];

    /// <param name="evenings">Those that are asked for later; 0 is the one before the first day.</param>
    public Continuations(CoreProblem problem, RowRules rules, IReadOnlyCollection<int> evenings)
    {
        (_problem, _rules, _weekends, _words) = (problem, rules, rules.WeekendCosts.Length, (rules.UnitsCosts.Length + Bits - 1) / Bits);
        var (first, now, before) = (evenings.Min(), Ends(), NoneYet());
        for (var day = problem.Days - 1; day >= first; day--)
        {
            Array.Clear(before);
            Retreat(day, now, before);
            (now, before) = (before, now);
            if (evenings.Contains(day))
            {
                _kept[day] = (ulong[])now.Clone();
            }
        }
    }

    /// <param name="weekends">Used until then.</param>
    /// <param name="units">Used until then.</param>
    public bool Exists(int evening, int state, int weekends, int units) => weekends < _weekends && units < _rules.UnitsCosts.Length
        && (_kept[evening][Place(state, weekends) + (units / Bits)] & (1UL << (units % Bits))) != 0;

    private int Place(int state, int weekends) => ((state * _weekends) + weekends) * _words;

    private ulong[] NoneYet() => new ulong[_rules.Automaton.States * _weekends * _words];

    private ulong[] Ends()
    {
        var ends = NoneYet();
        for (var state = 0; state < _rules.Automaton.States; state++)
        {
            foreach (var weekends in Enumerable.Range(0, _weekends).Where(weekends => _rules.WeekendCosts[weekends] < RowRules.Unreached))
            {
                foreach (var units in Enumerable.Range(0, _rules.UnitsCosts.Length).Where(units => _rules.UnitsCosts[units] < RowRules.Unreached))
                {
                    ends[Place(state, weekends) + (units / Bits)] |= 1UL << (units % Bits);
                }
            }
        }

        return ends;
    }

    private void Retreat(int day, ulong[] after, ulong[] before)
    {
        var (into, weekend) = (_rules.Automaton.Into(day), _problem.Weekends[day]);
        for (var state = 0; state < into.Length; state++)
        {
            var works = _rules.Automaton.Works(state);
            foreach (var units in works ? UnitsOf(day, _rules.Automaton.KindOf[state]) : _rules.OffCosts[day] < RowRules.Unreached ? [0] : [])
            {
                foreach (var step in into[state].Where(step => step.Cost < RowRules.Unreached))
                {
                    var begins = works && (weekend == WeekendDay.First || (weekend == WeekendDay.Second && !_rules.Automaton.Works(step.From))) ? 1 : 0;
                    for (var weekends = 0; weekends + begins < _weekends; weekends++)
                    {
                        Join(before.AsSpan(Place(step.From, weekends), _words), after.AsSpan(Place(state, weekends + begins), _words), units);
                    }
                }
            }
        }
    }

    private int[] UnitsOf(int day, int kind) =>
        [.. _problem.CellsOf[day].Where(cell => _rules.MayWork(cell) && _rules.KindOf[cell] == kind).Select(cell => _rules.UnitsOf[cell]).Distinct()];

    /// <summary>What is possible with so many units more, is possible before them with so many fewer.</summary>
    private static void Join(Span<ulong> before, Span<ulong> after, int units)
    {
        var (words, bits) = (units / Bits, units % Bits);
        for (var word = 0; word + words < before.Length; word++)
        {
            var high = bits > 0 && word + words + 1 < after.Length ? after[word + words + 1] << (Bits - bits) : 0;
            before[word] |= (after[word + words] >> bits) | high;
        }
    }
}
