using System.Globalization;
using System.Text;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.BackTest;

/// <summary>What a file of published figures holds.</summary>
public sealed record SeriesSet(IReadOnlyList<Series> Series);

/// <summary>Reads published figures: CSV with the columns series, date and value, and unit, source and confidence where they are known.</summary>
public static class SeriesFile
{
    private const int MonthsOfAYear = 12;
    private const int December = 12;
    private const int March = 3;
    private const int MostShown = 40;

    /// <summary>The columns by name; −1 for one that is not there.</summary>
    private sealed record Columns(int Series, int Date, int Value, int Unit, int Source, int Confidence);

    private sealed record Line(string Series, string Unit, Observation Observation);

    public static Reading<SeriesSet> Read(byte[] csv)
    {
        var lines = CsvText.Read(Encoding.UTF8.GetString(csv).TrimStart('\uFEFF'));
        if (lines is null)
        {
            return new(null, "A quotation mark is not closed on its line; close it.");
        }

        if (lines.Count == 0)
        {
            return new(null, "The file is empty; write the heading series,date,value,unit,source,confidence and a line for each figure.");
        }

        var heading = lines[0].Cells.Select(cell => cell.Trim()).ToList();
        int At(string name) => heading.IndexOf(name);
        var columns = new Columns(At("series"), At("date"), At("value"), At("unit"), At("source"), At("confidence"));
        if (new[] { ("series", columns.Series), ("date", columns.Date), ("value", columns.Value) }.FirstOrDefault(each => each.Item2 < 0) is { Item1: { } missing })
        {
            return new(null, $"Line 1: there is no column ‘{missing}’; write a heading with series, date and value.");
        }

        return Read([.. lines.Skip(1)], columns);
    }

    private static Reading<SeriesSet> Read(IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> lines, Columns columns)
    {
        var read = new List<Line>();
        foreach (var (number, cells) in lines)
        {
            string Cell(int column) => column >= 0 && column < cells.Count ? cells[column].Trim() : "";
            var (name, date, value) = (Cell(columns.Series), Cell(columns.Date), Cell(columns.Value));
            var wrong = name.Length == 0 ? "the series has no name; write one."
                : YearsOf(date) is null ? $"‘{SourceText.Clean(date, MostShown)}’ is not a date; write it as 2026-12, 2026-12-31, 2026 or 2026/27."
                : !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) || !double.IsFinite(parsed) || parsed < 0
                    ? $"‘{SourceText.Clean(value, MostShown)}’ is not a number of people from 0; write such as 1624." : null;
            if (wrong is not null)
            {
                return new(null, $"Line {number}: {wrong}");
            }

            var unit = Cell(columns.Unit) is { Length: > 0 } given ? given : "FTE";
            read.Add(new(name, unit, new(YearsOf(date)!.Value, date, double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), ConfidenceOf(Cell(columns.Confidence)), Cell(columns.Source))));
        }

        return new(new SeriesSet([.. read.GroupBy(line => line.Series, StringComparer.Ordinal).Select(Together)]), null);
    }

    private static Series Together(IGrouping<string, Line> lines)
    {
        var (kept, conflicts) = (new List<Observation>(), new List<string>());
        foreach (var date in lines.Select(line => line.Observation).GroupBy(each => Math.Round(each.Years * MonthsOfAYear)).OrderBy(group => group.Key))
        {
            // Of two that are equally sure the first in the file is used.
            var best = date.OrderByDescending(each => each.Confidence).First();
            kept.Add(best);
            if (date.Count() > 1)
            {
                conflicts.Add($"{lines.Key} has {string.Join(" and ", date.Select(each => $"{each.Value:0.##} ({each.Confidence.ToString().ToLowerInvariant()}, {each.Source})"))} for {best.Date}: {best.Value:0.##} is used, whose source is better.");
            }
        }

        return new(lines.Key, lines.First().Unit, kept, conflicts);
    }

    private static Confidence ConfidenceOf(string text) => Enum.TryParse<Confidence>(text, ignoreCase: true, out var known) ? known : Confidence.Medium;

    /// <summary>A year alone is its December, a financial year its last March.</summary>
    private static double? YearsOf(string date) =>
        Month.TryParse(date) is { } month ? EndOf(month)
        : date.Length == 4 && int.TryParse(date, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? EndOf(Month.Of(year, December))
        : date.Length == 7 && date[4] == '/' && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var begins) ? EndOf(Month.Of(begins + 1, March))
        : null;

    private static double EndOf(Month month) => (month.Number + 1.0) / MonthsOfAYear;
}
