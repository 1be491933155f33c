using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Rules;

/// <summary>What a line of a demand file says.</summary>
internal sealed record DemandLine(int Number, DemandValues Values);

/// <summary>Understands a file of demand, line by line. With one wrong line nothing of the file is taken.</summary>
internal static class DemandFile
{
    private static readonly Dictionary<string, string> ColumnOfField = new(StringComparer.Ordinal)
    {
        [nameof(DemandText.Shift)] = RotaColumns.Shift, [nameof(DemandText.Weekdays)] = RotaColumns.Weekdays, [nameof(DemandText.Date)] = RotaColumns.Date,
        [nameof(DemandText.Site)] = RotaColumns.Site, [nameof(DemandText.Place)] = RotaColumns.Place, [nameof(DemandText.Roles)] = RotaColumns.Roles,
        [nameof(DemandText.Marks)] = RotaColumns.Marks, [nameof(DemandText.Minimum)] = RotaColumns.Minimum, [nameof(DemandText.Ideal)] = RotaColumns.Ideal,
        [nameof(DemandText.Maximum)] = RotaColumns.Maximum,
    };

    public static (IReadOnlyList<DemandLine> Lines, IReadOnlyList<SheetProblem> Problems) Read(Sheet sheet, SheetColumns columns, DemandSurroundings around)
    {
        var lines = new List<DemandLine>();
        var problems = new List<SheetProblem>();
        foreach (var line in sheet.Lines)
        {
            var read = DemandReading.Read(TextOf(line, columns), around);
            problems.AddRange(read.Refusals.Select(refusal => new SheetProblem(line.Number, ColumnOfField[refusal.Field!], $"{refusal.Sentence}.")));
            if (read.Done(out var values))
            {
                if (lines.Find(earlier => values.IsTwiceWith(earlier.Values)) is { } earlier)
                {
                    problems.Add(new(line.Number, null, $"Line {earlier.Number} asks for the same shift, place and marks on the same day. Keep one of them, or give one a mark of its own."));
                }

                lines.Add(new(line.Number, values));
            }
        }

        return (lines, problems);
    }

    private static DemandText TextOf(SheetLine line, SheetColumns columns) => new()
    {
        Shift = columns[line, RotaColumns.Shift], Weekdays = columns[line, RotaColumns.Weekdays], Date = columns[line, RotaColumns.Date],
        Site = columns[line, RotaColumns.Site], Place = columns[line, RotaColumns.Place], Roles = columns[line, RotaColumns.Roles],
        Marks = columns[line, RotaColumns.Marks], Minimum = columns[line, RotaColumns.Minimum], Ideal = columns[line, RotaColumns.Ideal],
        Maximum = columns[line, RotaColumns.Maximum],
    };
}
