using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Rules;

/// <summary>What becomes of a team's demand when a file is brought in.</summary>
/// <param name="Added">New lines.</param>
/// <param name="Changed">Lines of the same shift, place, marks and days that get the file's roles and numbers.</param>
/// <param name="Narrowed">Weekly lines that keep only the weekdays which the file does not name.</param>
/// <param name="Removed">Weekly lines all of whose weekdays the file names, in other groups.</param>
internal sealed record DemandPlan(
    IReadOnlyList<DemandValues> Added, IReadOnlyList<(Demand Row, DemandValues Values)> Changed, IReadOnlyList<(Demand Row, IReadOnlyList<string> Weekdays)> Narrowed,
    IReadOnlyList<Demand> Removed);

/// <summary>
/// A file's line takes the place of what is there for the same shift, place, marks and day: the same date, or those weekdays that the line names.
/// Everything that the file does not name stays.
/// </summary>
internal static class DemandReplacing
{
    /// <param name="lines">No two of them for the same shift, place, marks and day.</param>
    public static DemandPlan Plan(IReadOnlyList<DemandValues> lines, IReadOnlyList<Demand> rows)
    {
        var changed = lines.Select(line => (Row: rows.FirstOrDefault(row => IsSame(line, row)), Values: line)).Where(pair => pair.Row is not null).Select(pair => (Row: pair.Row!, pair.Values)).ToList();
        var kept = changed.Select(pair => pair.Row).ToHashSet();
        var left = rows.Where(row => !kept.Contains(row) && lines.Any(line => line.IsTwiceWith(row))).Select(row => (Row: row, Weekdays: WithoutNamed(lines, row))).ToList();
        return new(
            [.. lines.Except(changed.Select(pair => pair.Values))], changed,
            [.. left.Where(each => each.Weekdays.Count > 0)], [.. left.Where(each => each.Weekdays.Count == 0).Select(each => each.Row)]);
    }

    private static bool IsSame(DemandValues line, Demand row) =>
        line.Key == DemandKey.Of(row) && line.Date == row.Date && line.Weekdays.ToHashSet(StringComparer.Ordinal).SetEquals(row.Weekdays);

    private static IReadOnlyList<string> WithoutNamed(IReadOnlyList<DemandValues> lines, Demand row) =>
        [.. row.Weekdays.Except(lines.Where(line => line.IsTwiceWith(row)).SelectMany(line => line.Weekdays), StringComparer.Ordinal)];
}
