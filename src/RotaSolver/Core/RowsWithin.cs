namespace Preceptor.RotaSolver.Core;

/// <summary>
/// All rows of one person that cost no more than a limit, read from a filled <see cref="RowTable"/> from its end: its numbers say what the days before
/// must cost at the least, so few ways are followed that lead to no row.
/// </summary>
/// <param name="limit">As <see cref="Priced.Value"/> counts.</param>
/// <param name="most">Of rows.</param>
internal sealed class RowsWithin(RowTable table, RowSearch search, long limit, int most)
{
    /// <summary>Counters that the table does not watch can still lead astray.</summary>
    private const int StepsOfRow = 1000;

    private readonly List<int[]> _found = [];
    private readonly int[] _cells = search.Span.Row is { } row ? (int[])row.Clone() : new int[search.Problem.Days];
    private readonly int[] _counts = new int[search.Rules.CounterLimits.Length];
    private long _steps = (long)StepsOfRow * (most + 1);

    /// <returns>None when there are too many.</returns>
    public IReadOnlyList<int[]>? Find()
    {
        foreach (var (place, number, value) in table.EndsWithin(limit))
        {
            if (!Follow(search.Span.End - 1, place, limit - (value - number)))
            {
                return null;
            }
        }

        return _found;
    }

    /// <param name="limit">Of the days up to this one.</param>
    /// <returns>Whether there is room for more.</returns>
    private bool Follow(int day, RowPlace place, long limit)
    {
        if (day < search.Span.From)
        {
            _found.Add((int[])_cells.Clone());
            return _found.Count <= most;
        }

        var offers = OffersOf(day, search.Rules.Automaton.KindOf[place.State]);
        foreach (var step in search.Rules.Automaton.Into(day)[place.State])
        {
            foreach (var offer in offers)
            {
                if (!Enter(day, (step, place), offer, limit))
                {
                    return false;
                }
            }
        }

        return _steps-- > 0;
    }

    private List<Offer> OffersOf(int day, int kind) => kind == Automaton.OffKind
        ? DayOffers.MayBeOff(search, day) ? [DayOffers.OffOf(search, day)] : []
        : [.. search.Problem.CellsOf[day].Where(cell => search.Rules.KindOf[cell] == kind && DayOffers.MayWork(search, day, cell)).Select(cell => DayOffers.OfCell(search, day, cell))];

    private bool Enter(int day, (Step Step, RowPlace Place) into, Offer offer, long limit)
    {
        if (table.Back(day, into, offer) is not { } from || from.Number + from.Price > limit)
        {
            return true;
        }

        var counter = offer.Cell == Row.Off ? -1 : search.Rules.CounterOf[offer.Cell];
        if (counter < 0)
        {
            _cells[day] = offer.Cell;
            return Follow(day - 1, from.Place, limit - from.Price);
        }

        if (_counts[counter] == search.Span.CounterLimits[counter])
        {
            return true;
        }

        _counts[counter]++;
        _cells[day] = offer.Cell;
        var hasRoom = Follow(day - 1, from.Place, limit - from.Price);
        _counts[counter]--;
        return hasRoom;
    }
}
