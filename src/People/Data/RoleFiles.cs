using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Worlds;
using Preceptor.People.Domain;

namespace Preceptor.People.Data;

/// <summary>Reads roles.csv and grades.csv of data/reference.</summary>
internal static class RoleFiles
{
    public static async Task<Roles> ReadAsync(CancellationToken cancel = default)
    {
        var titles = await RowsAsync("roles.csv", cancel);
        var grades = await RowsAsync("grades.csv", cancel);
        return new(
            titles.Select(row => new RoleTitle(
                row[0], Enum.Parse<RoleFamily>(row[1], ignoreCase: true), row[2], row[3], Date(row[4], DateOnly.MinValue), Date(row[5], DateOnly.MaxValue), row[6])),
            grades.Select(row => new Grade(row[0], row[1], row[2], row[3])));
    }

    private static DateOnly Date(string text, DateOnly otherwise) => text.Length == 0 ? otherwise : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static async Task<IEnumerable<IReadOnlyList<string>>> RowsAsync(string file, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path.Combine(DataFolder.Reference, file));
        var sheet = await SheetReader.ReadAsync(stream, file, new SheetLimits(), cancel);
        return sheet.Problems.Count == 0
            ? sheet.Lines.Select(line => line.Cells)
            : throw new WorldFault($"reference/{file} line {sheet.Problems[0].Line}: {sheet.Problems[0].Text}");
    }
}
