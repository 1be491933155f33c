namespace Preceptor.RotaSolver.Core;

/// <summary>Where a row stands after some days: its state, and what it has used and cost until then.</summary>
internal readonly record struct Place(int State, int Units, int Weekends, int[] Counters, int Cost);

/// <summary>Follows a row day by day through its person's rules; the plain reading of <see cref="RowRules"/>, which <see cref="RowPricer"/> must agree with.</summary>
internal static class RowTrace
{
    /// <returns>For each evening from before the first day its place; none when the row breaks a rule on the way.</returns>
    public static Place[]? Follow(CoreProblem problem, RowRules rules, int[] cells)
    {
        var places = new Place[problem.Days + 1];
        places[0] = StartOf(rules);
        for (var day = 0; day < problem.Days; day++)
        {
            if (Next(problem, rules, places[day], (day, cells[day])) is not { } next)
            {
                return null;
            }

            places[day + 1] = next;
        }

        return places;
    }

    /// <returns>Where a person stands on the evening before the first day.</returns>
    public static Place StartOf(RowRules rules) => new(rules.StartState, 0, 0, new int[rules.CounterLimits.Length], rules.Base);

    /// <returns>The row with its price; none when it breaks a rule.</returns>
    public static Row? Make(CoreProblem problem, RowRules rules, int[] cells)
    {
        if (Follow(problem, rules, cells)?[^1] is not { } end || end.Units >= rules.UnitsCosts.Length || end.Weekends >= rules.WeekendCosts.Length)
        {
            return null;
        }

        var fits = end.Counters.Index().All(counter => counter.Item <= rules.CounterLimits[counter.Index]);
        var cost = (long)end.Cost + rules.UnitsCosts[end.Units] + rules.WeekendCosts[end.Weekends];
        return fits && cost < RowRules.Unreached ? new(cells, (int)cost) : null;
    }

    /// <returns>Where a row stands after one more day; none when it breaks a rule there.</returns>
    public static Place? Next(CoreProblem problem, RowRules rules, Place place, (int Day, int Cell) next)
    {
        var (day, cell) = next;
        var own = cell == Row.Off ? rules.OffCosts[day] : rules.CellCosts[cell];
        var kind = cell == Row.Off ? Automaton.OffKind : rules.KindOf[cell];
        if (own >= RowRules.Unreached || rules.Automaton.Next(day, place.State, kind) is not { } entered)
        {
            return null;
        }

        var (was, now) = (rules.Automaton.Works(place.State), cell != Row.Off);
        var second = problem.Weekends[day] == WeekendDay.Second;
        var half = second && was != now ? rules.HalfWeekendCost : 0;
        var weekend = now && (problem.Weekends[day] == WeekendDay.First || (second && !was)) ? 1 : 0;
        var counters = place.Counters;
        if (now && rules.CounterOf[cell] >= 0)
        {
            counters = [.. counters];
            counters[rules.CounterOf[cell]]++;
        }

        return new(entered.State, place.Units + (now ? rules.UnitsOf[cell] : 0), place.Weekends + weekend, counters, place.Cost + own + entered.Cost + half);
    }
}
