namespace Preceptor.RotaSolver.Repair;

/// <summary>
/// What absences a roster stands. Somebody absent on a date has none of the duties that begin on it; minutes are those for which lines
/// that lost them stay below their minimum, each missing person counted.
/// </summary>
/// <param name="Singles">Each person on each date on which they have a duty.</param>
/// <param name="Pairs">Each two people on each date on which both have one.</param>
/// <param name="IsWhole">Whether all of them were looked at in the time.</param>
public sealed record Fragility(IReadOnlyList<AbsentLoss> Singles, IReadOnlyList<AbsentLoss> Pairs, bool IsWhole)
{
    /// <summary>
    /// The chance that no date ends with uncovered minutes, when everybody on duty is absent on a date with this chance, each for
    /// themselves. Dates with more than two absent are not looked at: as if all of them ended badly, and as if none did.
    /// </summary>
    public (double Least, double Most) Survival(double rate)
    {
        var (least, most) = (1.0, 1.0);
        foreach (var date in Singles.GroupBy(each => each.Date))
        {
            var people = date.Count();
            var bad = Pairs.Where(each => each.Date == date.Key).Count(each => each.After > 0);
            var pairs = people * (people - 1) / 2;
            var (none, one, two) = (Math.Pow(1 - rate, people), rate * Math.Pow(1 - rate, people - 1), rate * rate * Math.Pow(1 - rate, people - 2));
            var held = none + (one * date.Count(each => each.After == 0)) + (two * (pairs - bad));
            least *= held;
            most *= 1 - (one * date.Count(each => each.After > 0)) - (two * bad);
        }

        return (least, most);
    }
}

/// <param name="People">Ids of those who are absent.</param>
/// <param name="Before">Minutes when nobody does anything.</param>
/// <param name="After">Minutes after the best repair that was found.</param>
/// <param name="Text">One sentence.</param>
public sealed record AbsentLoss(DateOnly Date, IReadOnlyList<string> People, long Before, long After, string Text);
