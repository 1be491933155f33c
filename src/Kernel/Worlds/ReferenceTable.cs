using Preceptor.Kernel.Sheets;

namespace Preceptor.Kernel.Worlds;

/// <summary>Reads a table of data/reference: dated law, guidance and lists.</summary>
public static class ReferenceTable
{
    /// <summary>The cells of each line below the headings. A wrong file is a fault of the program's own data.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> ReadAsync(string file, CancellationToken cancel = default)
    {
        await using var stream = File.OpenRead(Path.Combine(DataFolder.Reference, file));
        var sheet = await SheetReader.ReadAsync(stream, file, new SheetLimits(), cancel);
        return sheet.Problems.Count == 0
            ? [.. sheet.Lines.Select(line => line.Cells)]
            : throw new WorldFault($"reference/{file} line {sheet.Problems[0].Line}: {sheet.Problems[0].Text}");
    }

    /// <summary>An ISO date; nothing for an empty cell.</summary>
    public static DateOnly? Date(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
