namespace Preceptor.RosterJudges;

internal sealed record Row(string Staff, int Day, string Shift);

/// <summary>A roster as its lines say it. What names nobody, no day or no shift of the instance is a violation and counts no further.</summary>
internal sealed class Sheet(IReadOnlyList<Row> rows, IReadOnlyList<string> unknown)
{
    private readonly ILookup<string, Row> _byStaff = rows.ToLookup(row => row.Staff, StringComparer.Ordinal);

    public IReadOnlyList<Row> Rows => rows;

    public IReadOnlyList<string> Unknown => unknown;

    public IReadOnlyList<Row> Of(string staff) => [.. _byStaff[staff].OrderBy(row => row.Day)];

    public bool Works(string staff, int day, string shift) => _byStaff[staff].Any(row => row.Day == day && row.Shift == shift);

    /// <exception cref="FormatException">With the number of the line that is no line of a roster.</exception>
    public static Sheet Parse(Instance instance, string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim().TrimStart('\uFEFF')).ToList();
        if (lines[0] != "employee,day,shift")
        {
            throw new FormatException("Line 1: the roster does not begin with ‘employee,day,shift’; write that line first.");
        }

        var (rows, unknown) = (new List<Row>(), new List<string>());
        foreach (var (i, line) in lines.Index().Skip(1).Where(each => each.Item.Length > 0))
        {
            if (line.Split(',') is not [var staff, var day, var shift])
            {
                throw new FormatException($"Line {i + 1}: {Quote.Of(line)} is not employee,day,shift; write three cells.");
            }

            var row = new Row(staff, Instance.Whole(day, i + 1), shift);
            var fault = !instance.Staff.ContainsKey(staff) ? $"there is no employee {Quote.Of(staff)}" : !instance.Shifts.ContainsKey(shift) ? $"there is no shift {Quote.Of(shift)}"
                : row.Day >= instance.Days ? $"day {row.Day} is after the last, which is {instance.Days - 1}" : null;
            if (fault is null)
            {
                rows.Add(row);
            }
            else
            {
                unknown.Add($"line {i + 1}: {fault}");
            }
        }

        return new(rows, unknown);
    }
}
