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
        var (rules, scale, isOutside) = (search.Rules, search.Prices.Scale, day >= search.Span.Until);
        var fixedCell = isOutside ? search.Span.Row![day] : search.Fixed is { } all && all[day] != Fixing.Free ? all[day] : (int?)null;
        if (rules.OffCosts[day] < RowRules.Unreached && fixedCell is null or Row.Off)
        {
            offers.AddOff(rules.OffCosts[day] * scale);
        }

        foreach (var cell in cells)
        {
            if (rules.MayWork(cell) && (fixedCell is null || fixedCell == cell))
            {
                var counter = rules.CounterOf[cell];
                var digit = counter < 0 ? -1 : Array.IndexOf(search.Watched, counter);
                var penalty = counter < 0 || digit >= 0 || isOutside ? 0 : search.Penalties[counter];
                var price = (rules.CellCosts[cell] * scale) + (isOutside ? 0 : search.Prices.OfCell[cell]) + penalty;
                offers.Add(rules.KindOf[cell], new(price, rules.UnitsOf[cell], digit < 0 ? -1 : digit + 1, cell));
            }
        }
    }
}
