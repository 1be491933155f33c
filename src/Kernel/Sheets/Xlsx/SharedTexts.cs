using System.Text.RegularExpressions;

namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>The texts that cells name by number, cleaned once however many cells use one.</summary>
internal static partial class SharedTexts
{
    private const int MostTexts = 1_000_000;

    /// <summary>Stops when there is more than may be kept; <see cref="IsTooMuch"/> tells.</summary>
    internal static IReadOnlyList<CellText> Read(Package package, string? path, SheetBuilder builder, CancellationToken cancel)
    {
        var texts = new List<CellText>();
        if (path is null || !package.Has(path))
        {
            return texts;
        }

        using var part = package.Read(path, cancel);
        while (!IsTooMuch(texts, builder) && part.Read())
        {
            if (part.Opens("si"))
            {
                texts.Add(TextOf(part.Content("si", MostRaw(builder), out _), builder));
            }
        }

        return texts;
    }

    internal static bool IsTooMuch(IReadOnlyList<CellText> texts, SheetBuilder builder) =>
        builder.Kept.IsSpent || texts.Count > MostTexts;

    /// <summary>An escaped character takes seven.</summary>
    internal static int MostRaw(SheetBuilder builder) => 8 * builder.Limits.MostCellLength;

    internal static CellText TextOf(string raw, SheetBuilder builder)
    {
        var text = raw.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(raw, match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString())
            : raw;
        text = text.Contains('\r') ? text.ReplaceLineEndings("\n") : text;
        return builder.Kept.Keep(CellText.Clean(text, mayBreak: true, builder.Limits.MostCellLength));
    }

    // ECMA-376 part 1, 22.4.2.4: characters that XML cannot hold.
    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escaped();
}
