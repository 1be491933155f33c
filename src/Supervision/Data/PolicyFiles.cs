using System.Globalization;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Worlds;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Data;

/// <summary>Reads supervision-policies.csv and specialties.csv of data/reference.</summary>
internal static class PolicyFiles
{
    private const string Policies = "supervision-policies.csv";

    private static readonly SheetColumn[] Columns =
    [
        .. new[] { "profile", "code", "version", "roles", "tags", "phases", "band", "presence", "minutes_away", "cap", "specialties", "forbids", "from", "until", "text", "source" }
            .Select(name => new SheetColumn(name, true)),
    ];

    public static async Task<PolicyBook> ReadAsync(SupervisionOptions options, CancellationToken cancel = default)
    {
        var sheet = await SheetAsync(Policies, cancel);
        var columns = SheetColumns.Match(sheet, Columns, out var problems);
        if (problems.Count > 0)
        {
            throw new WorldFault($"reference/{Policies} line {problems[0].Line}: {problems[0].Text}");
        }

        var book = new PolicyBook([.. sheet.Lines.Select(line => RowOf(line, columns))]);
        return PolicyStart.Move(book, SupervisionOptions.PaaScope, "2025", options.PaaScope2025From);
    }

    public static async Task<Specialties> ReadSpecialtiesAsync(CancellationToken cancel = default) =>
        new((await SheetAsync("specialties.csv", cancel)).Lines.Select(line => new Specialty(line.Cells[0], line.Cells[1])));

    private static PolicyRow RowOf(SheetLine line, SheetColumns columns)
    {
        var presence = Wording.PresenceCodes.Single(pair => pair.Value == Cell("presence")).Key;
        return new(Cell("profile"), new(
            Cell("code"), Cell("version"), Many("roles"), Many("tags"), Many("phases"), Cell("band") is { Length: > 0 } band ? band : null,
            presence, Number("minutes_away"), Number("cap") ?? PolicyBook.NoCap, Many("specialties"), Cell("forbids") == "yes",
            Date("from"), Date("until"), null, Cell("text"), Cell("source")));

        string Cell(string name) => columns[line, name];

        string[] Many(string name) => Cell(name).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        int? Number(string name) => Cell(name).Length == 0 ? null : int.Parse(Cell(name), CultureInfo.InvariantCulture);

        DateOnly? Date(string name) => Cell(name).Length == 0 ? null : DateOnly.ParseExact(Cell(name), "yyyy-MM-dd");
    }

    private static async Task<Sheet> SheetAsync(string file, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path.Combine(DataFolder.Reference, file));
        var sheet = await SheetReader.ReadAsync(stream, file, new SheetLimits(), cancel);
        return sheet.Problems.Count == 0 ? sheet : throw new WorldFault($"reference/{file} line {sheet.Problems[0].Line}: {sheet.Problems[0].Text}");
    }
}
