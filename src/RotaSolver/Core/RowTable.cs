using System.Numerics;
using System.Runtime.InteropServices;

namespace Preceptor.RotaSolver.Core;

/// <summary>Where a row stands on an evening of a table.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowPlace(int State, int Slice, int Units);

/// <summary>
/// The table of one search: a number for each evening, state, slice and unit, the least cost to get there. It is filled day by day, and the row is read
/// back from its end.
/// </summary>
internal sealed class RowTable
{
    private static readonly int Lanes = Vector<int>.Count;

    private int[] _numbers = [];
    private bool[] _live = [];
    private int[] _sum = [];
    private Offers[] _offers = [];
    private int[] _sources = [];
    private int[] _sourceCosts = [];
    private int[] _bases = [];
    private bool[] _liveSlices = [];
    private RowSearch _search = null!;
    private Slices _slices = null!;
    private (int States, int Slices, int Width) _size;

    public long Work { get; private set; }

    /// <returns>The cheapest row that keeps all rules but the limits of counters that are not watched; none when there is none.</returns>
    public (long Value, int[] Cells)? Fill(RowSearch search)
    {
        var limits = RowSearch.LimitsOf(search.Span, search.Watched);
        if (search.Units < 0 || search.Bases()[0] > 0 || Array.Exists(limits, limit => limit < 0) || Array.Exists(search.Span.CounterLimits, limit => limit < 0))
        {
            return null;
        }

        _slices = new(limits);

        Prepare(search);
        for (var day = search.Span.From; day < search.Span.End; day++)
        {
            Advance(day);
        }

        return End() is { } end ? (end.Value, ReadBack(end)) : null;
    }

    private void Prepare(RowSearch search)
    {
        (_search, _bases) = (search, search.Bases());
        var days = search.Span.End - search.Span.From;
        _size = (search.Rules.Automaton.States, _slices.Number, search.Width + Lanes);
        var places = (long)(days + 1) * _size.States * _size.Slices;
        if (_numbers.Length < places * _size.Width)
        {
            _numbers = GC.AllocateUninitializedArray<int>((int)(places * _size.Width));
        }

        if (_live.Length < places)
        {
            _live = new bool[places];
        }

        if (_sum.Length < _size.Width + Lanes)
        {
            _sum = new int[_size.Width + Lanes];
        }

        if (_sources.Length < _size.States)
        {
            (_sources, _sourceCosts) = (new int[_size.States * 2], new int[_size.States * 2]);
        }

        if (_liveSlices.Length < (days + 1) * _size.Slices)
        {
            _liveSlices = new bool[(days + 1) * _size.Slices];
        }

        _live.AsSpan(0, (int)places).Clear();
        _liveSlices.AsSpan(0, (days + 1) * _size.Slices).Clear();
        _offers = DayOffers.Of(_search);
        var start = search.Span.StartState * _size.Slices;
        Touch(start);
        _numbers[start * _size.Width] = 0;
    }

    private void Advance(int day)
    {
        var (automaton, i) = (_search.Rules.Automaton, day - _search.Span.From);
        var into = automaton.Into(day);
        for (var state = 0; state < into.Length; state++)
        {
            var kind = automaton.KindOf[state];
            if (kind == Automaton.OffKind ? !_offers[i].HasOff : _offers[i].Of(kind).IsEmpty)
            {
                continue;
            }

            for (var slice = 0; slice < _size.Slices; slice++)
            {
                if (_liveSlices[(i * _size.Slices) + slice])
                {
                    Enter((day, i), into[state], state, slice);
                }
            }
        }
    }

    /// <summary>From a slice into a state; steps that begin a weekend go to another slice than those that do not.</summary>
    private void Enter((int Day, int I) day, Step[] steps, int state, int slice)
    {
        var (works, weekend) = (_search.Rules.Automaton.Works(state), _search.Problem.Weekends[day.Day]);
        if (works && weekend == WeekendDay.Second)
        {
            EnterFrom(day, steps, (state, slice, slice), fromWork: true);
            EnterFrom(day, steps, (state, slice, _slices.Next(slice, 0)), fromWork: false);
        }
        else
        {
            EnterFrom(day, steps, (state, slice, works && weekend == WeekendDay.First ? _slices.Next(slice, 0) : slice), fromWork: null);
        }
    }

    private void EnterFrom((int Day, int I) day, Step[] steps, (int State, int Slice, int Next) to, bool? fromWork)
    {
        var sources = 0;
        foreach (var step in steps)
        {
            var place = Place(day.I, step.From, to.Slice);
            if (_live[place] && (fromWork is null || fromWork == _search.Rules.Automaton.Works(step.From)))
            {
                _sources[sources] = place * _size.Width;
                _sourceCosts[sources++] = (step.Cost + Half(day.Day, step.From, to.State)) * _search.Prices.Scale;
            }
        }

        if (sources == 0 || to.Next < 0)
        {
            return;
        }

        Least(sources);
        var kind = _search.Rules.Automaton.KindOf[to.State];
        if (kind == Automaton.OffKind)
        {
            Put(day.I, to.State, to.Next, _offers[day.I].Off);
            return;
        }

        foreach (var offer in _offers[day.I].Of(kind))
        {
            var next = offer.Digit < 0 ? to.Next : _slices.Next(to.Next, offer.Digit);
            if (next >= 0)
            {
                Put(day.I, to.State, next, offer);
            }
        }
    }

    private int Half(int day, int from, int to) =>
        _search.Problem.Weekends[day] == WeekendDay.Second && _search.Rules.Automaton.Works(from) != _search.Rules.Automaton.Works(to) ? _search.Rules.HalfWeekendCost : 0;

    /// <summary>The least of all sources, unit by unit.</summary>
    private void Least(int sources)
    {
        ref var numbers = ref MemoryMarshal.GetArrayDataReference(_numbers);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(_sum);
        for (var u = 0; u <= _search.Width; u += Lanes)
        {
            var least = Vector.LoadUnsafe(ref numbers, (nuint)(_sources[0] + u)) + new Vector<int>(_sourceCosts[0]);
            for (var s = 1; s < sources; s++)
            {
                least = Vector.Min(least, Vector.LoadUnsafe(ref numbers, (nuint)(_sources[s] + u)) + new Vector<int>(_sourceCosts[s]));
            }

            least.StoreUnsafe(ref sum, (nuint)u);
        }

        // Nothing is known beyond: another day's numbers must not be taken for this one's.
        _sum.AsSpan(((_search.Width / Lanes) + 1) * Lanes, Lanes).Fill(RowRules.Never);
        Work += (long)sources * _size.Width;
    }

    /// <summary>Adds an offer to what <see cref="Least"/> found and keeps the lesser.</summary>
    private void Put(int i, int state, int slice, Offer offer)
    {
        var place = Place(i + 1, state, slice);
        Touch(place);
        ref var numbers = ref MemoryMarshal.GetArrayDataReference(_numbers);
        ref var sum = ref MemoryMarshal.GetArrayDataReference(_sum);
        var (to, price) = (place * _size.Width, new Vector<int>(offer.Price));
        var rise = offer.Units - (_bases[i + 1] - _bases[i]);
        for (var u = Math.Max(0, rise); u <= _search.Width && u - rise <= _search.Width; u += Lanes)
        {
            var there = (nuint)(to + u);
            Vector.Min(Vector.LoadUnsafe(ref numbers, there), Vector.LoadUnsafe(ref sum, (nuint)(u - rise)) + price).StoreUnsafe(ref numbers, there);
        }

        Work += _size.Width;
    }

    private void Touch(int place)
    {
        if (!_live[place])
        {
            _live[place] = true;
            _liveSlices[(place / (_size.States * _size.Slices) * _size.Slices) + (place % _size.Slices)] = true;
            _numbers.AsSpan(place * _size.Width, _size.Width).Fill(RowRules.Never);
        }
    }

    private int Place(int i, int state, int slice) => (((i * _size.States) + state) * _size.Slices) + slice;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct EndPlace(long Value, int State, int Slice, int Units);

    private EndPlace? End() => Ends().Select(end => (EndPlace?)end).MinBy(end => end!.Value.Value);

    /// <summary>Where rows end, each with the value of the cheapest that ends there.</summary>
    private IEnumerable<EndPlace> Ends()
    {
        var days = _search.Span.End - _search.Span.From;
        for (var state = 0; state < _size.States; state++)
        {
            for (var slice = 0; slice < _size.Slices && (_search.Span.EndState < 0 || _search.Span.EndState == state); slice++)
            {
                var place = Place(days, state, slice);
                var weekends = _search.Span.WeekendCosts[_slices.At(slice, 0)];
                for (var units = 0; units <= _search.Width && _live[place] && weekends < RowRules.Unreached && units + _bases[days] <= _search.Units; units++)
                {
                    var (number, cost) = (_numbers[(place * _size.Width) + units], _search.Span.UnitsCosts[_bases[days] + units]);
                    if (number < RowRules.Unreached && cost < RowRules.Unreached && _search.Span.Ahead?.IsOpen(state, _slices.At(slice, 0), _bases[days] + units) != false)
                    {
                        yield return new(number + (((long)cost + weekends + _search.Span.Cost) * _search.Prices.Scale), state, slice, units);
                    }
                }
            }
        }
    }

    /// <returns>Where rows end that cost no more than a limit, with the number there and the value of the cheapest.</returns>
    public IEnumerable<(RowPlace Place, long Number, long Value)> EndsWithin(long limit) =>
        Ends().Where(end => end.Value <= limit).Select(end => (new RowPlace(end.State, end.Slice, end.Units), (long)_numbers[(Place(_search.Span.End - _search.Span.From, end.State, end.Slice) * _size.Width) + end.Units], end.Value));

    private int[] ReadBack(EndPlace end)
    {
        var (cells, place) = (_search.Span.Row is { } row ? (int[])row.Clone() : new int[_search.Problem.Days], new RowPlace(end.State, end.Slice, end.Units));
        for (var day = _search.Span.End - 1; day >= _search.Span.From; day--)
        {
            (cells[day], place) = Before(day, place);
        }

        return cells;
    }

    /// <summary>The step that a number came from: sums are exact, so one fits.</summary>
    private (int Cell, RowPlace Place) Before(int day, RowPlace place)
    {
        var i = day - _search.Span.From;
        var value = _numbers[(Place(i + 1, place.State, place.Slice) * _size.Width) + place.Units];
        var kind = _search.Rules.Automaton.KindOf[place.State];
        ReadOnlySpan<Offer> offers = kind == Automaton.OffKind ? [_offers[i].Off] : _offers[i].Of(kind);
        foreach (var step in _search.Rules.Automaton.Into(day)[place.State])
        {
            foreach (var offer in offers)
            {
                if (Back(day, (step, place), offer) is { } before && before.Number + before.Price == value)
                {
                    return (offer.Cell, before.Place);
                }
            }
        }

        throw new InvalidOperationException("A number of the table has no step that leads to it.");
    }

    /// <summary>One step back.</summary>
    /// <returns>The place before, the number there, and the price of the step; none when no row comes from there.</returns>
    public (RowPlace Place, long Number, long Price)? Back(int day, (Step Step, RowPlace Place) into, Offer offer)
    {
        var ((step, place), i) = (into, day - _search.Span.From);
        var slice = Without(day, (step.From, place.State, place.Slice), offer);
        var units = place.Units - offer.Units + _bases[i + 1] - _bases[i];
        var from = slice < 0 || units < 0 || units >= _size.Width ? -1 : Place(i, step.From, slice);
        return from < 0 || !_live[from] ? null : (new(step.From, slice, units), _numbers[(from * _size.Width) + units], offer.Price + ((long)(step.Cost + Half(day, step.From, place.State)) * _search.Prices.Scale));
    }

    /// <returns>The slice before a step, or -1.</returns>
    private int Without(int day, (int From, int To, int Slice) step, Offer offer)
    {
        var (works, weekend) = (offer.Cell != Row.Off, _search.Problem.Weekends[day]);
        var begins = works && (weekend == WeekendDay.First || (weekend == WeekendDay.Second && !_search.Rules.Automaton.Works(step.From)));
        var slice = begins ? _slices.Previous(step.Slice, 0) : step.Slice;
        return slice < 0 || offer.Digit < 0 ? slice : _slices.Previous(slice, offer.Digit);
    }
}
