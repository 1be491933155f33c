using System.Text.RegularExpressions;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Worlds;

namespace Preceptor.Credentials.Data;

/// <summary>Reads what clearance depends on from data/reference.</summary>
internal static class ReferenceFiles
{
    public static async Task<Reference> ReadAsync(CancellationToken cancel = default) => new(
        [.. (await RowsAsync("clearance-rules.csv", cancel)).Select(row => new DatedRule(
            row[0], Enum.Parse<RuleKind>(row[1], ignoreCase: true), row[2] == "must", From(row[3]), Until(row[4])))],
        [.. (await RowsAsync("registers.csv", cancel)).Select(row => new Register(
            row[0], row[1], row[2] == "statutory", From(row[3]), Until(row[4]), Pattern(row[5]), Pattern(row[6]), row[7]))],
        [.. (await RowsAsync("exams.csv", cancel)).Select(row => new RoleExam(
            row[0], row[1], row[2].Length == 0 ? null : From(row[2]), row[3].Length == 0 ? null : row[3], row[4].Length == 0 ? null : int.Parse(row[4])))],
        [.. (await RowsAsync("programmes.csv", cancel)).Select(row => new Programme(
            row[0], [row[1], .. row[2].Split(';', StringSplitOptions.RemoveEmptyEntries)], row[3], From(row[4]), Until(row[5])))],
        [.. (await RowsAsync("prescribing.csv", cancel)).Select(row => new Annotation(row[0], Pattern(row[1])!, row[2]))]);

    private static DateOnly From(string text) => text.Length == 0 ? DateOnly.MinValue : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static DateOnly Until(string text) => text.Length == 0 ? DateOnly.MaxValue : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static Regex? Pattern(string text) => text.Length == 0 ? null : new(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static async Task<IEnumerable<IReadOnlyList<string>>> RowsAsync(string file, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path.Combine(DataFolder.Reference, file));
        var sheet = await SheetReader.ReadAsync(stream, file, new SheetLimits(), cancel);
        return sheet.Problems.Count == 0
            ? sheet.Lines.Select(line => line.Cells)
            : throw new WorldFault($"reference/{file} line {sheet.Problems[0].Line}: {sheet.Problems[0].Text}");
    }
}
