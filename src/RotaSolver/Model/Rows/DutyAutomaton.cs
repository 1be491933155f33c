using System.Runtime.InteropServices;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Model.Rows;

/// <summary>What the runs of a person depend on; those of people with the same are the same.</summary>
/// <param name="Kinds">The kinds that they can have, as bits.</param>
/// <param name="MostDays">In a row; none when no rule limits them.</param>
/// <param name="MostNights">In a row.</param>
/// <param name="Days">In a row before the first date.</param>
/// <param name="FairNights">Beyond so many each night has a price; 0 when nights are not counted.</param>
internal sealed record DutyRuns(ulong Kinds, int? MostDays, int? MostNights, int Days, int Nights, int FairNights, bool KeepsRest);

/// <summary>What the automata of a problem share.</summary>
/// <param name="Night">The price of a night above the fair share.</param>
/// <param name="Backward">The price of a duty that begins much earlier than the day before's.</param>
internal sealed record DutySteps(DutyKinds Kinds, WeekRests Weeks, int Dates, int Night, int Backward);

/// <summary>
/// Which duty may follow which: a state for each last duty with the rest since, days and nights in a row, the nights so far as long as they count, and
/// whether the week has had its long gap.
/// </summary>
internal sealed class DutyAutomaton
{
    /// <summary>More are not searched.</summary>
    private const int MostStates = 2000;

    private readonly DutySteps _steps;
    private readonly DutyRuns _runs;
    private readonly Dictionary<State, int> _places = [];
    private readonly List<State> _states = [];
    private readonly List<List<Step>> _into = [];

    /// <param name="Kind">Of today's duty, or <see cref="Automaton.OffKind"/>.</param>
    /// <param name="Last">The kind of the last duty; -1 once it no longer matters.</param>
    /// <param name="Ago">Dates since the last duty.</param>
    /// <param name="Counted">Nights so far, up to the fair share.</param>
    /// <param name="Rested">Whether the week has its gap, or needs none.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct State(int Kind, int Last, int Ago, int Days, int Nights, int Counted, bool Rested);

    private DutyAutomaton(DutySteps steps, DutyRuns runs) => (_steps, _runs) = (steps, runs);

    /// <returns>None when there would be too many states.</returns>
    public static Automaton? Make(DutySteps steps, DutyRuns runs) => new DutyAutomaton(steps, runs).Make();

    /// <summary>The state before the first date.</summary>
    public const int Start = 0;

    private Automaton? Make()
    {
        PlaceOf(new(Automaton.OffKind, -1, 0, Math.Min(_runs.Days, _runs.MostDays ?? 0), Math.Min(_runs.Nights, _runs.MostNights ?? 0), 0, true));
        HashSet<int> today = [Start];
        for (var date = 0; date < _steps.Dates && _states.Count <= MostStates; date++)
        {
            today = [.. today.Order().SelectMany(from => Go(date, from)).ToList()];
        }

        return _states.Count > MostStates ? null : new([.. _states.Select(state => state.Kind)], _into, _steps.Kinds.Count);
    }

    private IEnumerable<int> Go(int date, int from)
    {
        for (var kind = Automaton.OffKind; kind < _steps.Kinds.Count; kind++)
        {
            if ((kind == Automaton.OffKind ? (Off(_states[from]), 0) : Has(kind) ? Work(_states[from], kind) : null) is { } step
                && Week(date, _states[from], step.State) is { } to)
            {
                var place = PlaceOf(to);
                _into[place].Add(new(from, step.Price, date));
                yield return place;
            }
        }
    }

    private bool Has(int kind) => (_runs.Kinds >> kind & 1) != 0;

    private int PlaceOf(State state)
    {
        if (!_places.TryGetValue(state, out var place))
        {
            _places[state] = place = _states.Count;
            _states.Add(state);
            _into.Add([]);
        }

        return place;
    }

    private State Off(State from)
    {
        var ago = from.Ago + 1;
        var matters = from.Last >= 0 && _runs.KeepsRest && Enumerable.Range(0, _steps.Kinds.Count).Any(kind => Has(kind) && IsBarredLater(from.Last, kind, ago));
        return new(Automaton.OffKind, matters ? from.Last : -1, matters ? ago : 0, 0, 0, from.Counted, from.Rested);
    }

    private bool IsBarredLater(int last, int kind, int ago) => Enumerable.Range(ago + 1, DutyKinds.MostGap).Any(dates => !_steps.Kinds.MayFollow(last, kind, dates));

    private (State State, int Price)? Work(State from, int kind)
    {
        var (kinds, isNight) = (_steps.Kinds, _steps.Kinds.IsNight(kind));
        if (from.Last >= 0 && _runs.KeepsRest && !kinds.MayFollow(from.Last, kind, from.Ago + 1))
        {
            return null;
        }

        var (days, nights) = (_runs.MostDays is null ? 0 : from.Days + 1, _runs.MostNights is null || !isNight ? 0 : from.Nights + 1);
        if (days > _runs.MostDays || nights > _runs.MostNights)
        {
            return null;
        }

        var counts = isNight && _runs.FairNights > 0;
        var price = (counts && from.Counted == _runs.FairNights ? _steps.Night : 0) + (from is { Last: >= 0, Ago: 0 } && kinds.IsBackward(from.Last, kind) ? _steps.Backward : 0);
        return (new(kind, kind, 0, days, nights, counts ? Math.Min(_runs.FairNights, from.Counted + 1) : from.Counted, from.Rested), price);
    }

    /// <returns>The state with what the week has had; none when the week ends without its gap.</returns>
    private State? Week(int date, State from, State to)
    {
        if (!_runs.KeepsRest || !_steps.Weeks.Counts(date))
        {
            return to with { Rested = true };
        }

        var last = (from.Last, date - 1 - from.Ago);
        var rested = (from.Rested && !WeekRests.IsFirst(date)) || _steps.Weeks.MayRest(date, last, to.Kind == Automaton.OffKind ? (Automaton.OffKind, date + 1) : (to.Kind, date));
        var canStill = rested || !WeekRests.IsLast(date) || (to.Kind != Automaton.OffKind && _steps.Weeks.MayRest(date, (to.Kind, date), (Automaton.OffKind, _steps.Dates)));
        return canStill ? to with { Rested = rested } : null;
    }
}
