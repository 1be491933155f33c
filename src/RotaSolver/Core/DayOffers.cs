namespace Preceptor.RotaSolver.Core;

/// <summary>What each day of a search offers: its cells with their prices, or only the one that must be.</summary>
internal static class DayOffers
{
    public static Offers[] Of(RowSearch search)
    {
        var offers = new Offers[search.Span.End - search.Span.From];
        for (var i = 0; i < offers.Length; i++)
        {
            var cells = search.Problem.CellsOf[search.Span.From + i];
            offers[i] = new(search.Rules.Automaton.Kinds, Math.Max(1, cells.Length));
            Fill(search, offers[i], search.Span.From + i, cells);
        }

        return offers;
    }

    private static void Fill(RowSearch search, Offers offers, int day, int[] cells)
    {
        if (MayBeOff(search, day))
        {
            offers.AddOff(OffOf(search, day).Price);
        }

        foreach (var cell in cells.Where(cell => MayWork(search, day, cell)))
        {
            offers.Add(search.Rules.KindOf[cell], OfCell(search, day, cell));
        }
    }

    public static bool MayBeOff(RowSearch search, int day) => search.Rules.OffCosts[day] < RowRules.Unreached && FixedOn(search, day) is null or Row.Off;

    public static bool MayWork(RowSearch search, int day, int cell) => search.Rules.MayWork(cell) && (FixedOn(search, day) is not { } must || must == cell);

    public static Offer OffOf(RowSearch search, int day) => new(search.Rules.OffCosts[day] * search.Prices.Scale, 0, -1, Row.Off);

    public static Offer OfCell(RowSearch search, int day, int cell)
    {
        var (rules, isOutside) = (search.Rules, day >= search.Span.Until);
        var counter = rules.CounterOf[cell];
        var digit = counter < 0 ? -1 : Array.IndexOf(search.Watched, counter);
        var penalty = counter < 0 || digit >= 0 || isOutside ? 0 : search.Penalties[counter];
        var price = (rules.CellCosts[cell] * search.Prices.Scale) + (isOutside ? 0 : search.Prices.OfCell[cell]) + penalty;
        return new(price, rules.UnitsOf[cell], digit < 0 ? -1 : digit + 1, cell);
    }

    /// <returns>The cell that must be; none when the day is free.</returns>
    private static int? FixedOn(RowSearch search, int day) =>
        day >= search.Span.Until ? search.Span.Row![day] : search.Fixed is { } all && all[day] != Fixing.Free ? all[day] : null;
}
