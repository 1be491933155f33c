using System.Globalization;
using System.Text.RegularExpressions;

namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>What a cell's number stands for.</summary>
internal enum NumberKind
{
    Number,

    /// <summary>A day, with or without a time.</summary>
    Date,

    /// <summary>A time of day alone.</summary>
    Time,

    /// <summary>Hours that may pass 24.</summary>
    Hours,
}

/// <summary>Tells dates from numbers, which in a workbook only the cell's format does.</summary>
internal static partial class CellFormats
{
    private const int MostFormats = 70_000;
    private const int LongestCode = 255;

    /// <summary>By the style number that a cell names.</summary>
    internal static IReadOnlyList<NumberKind> Read(Package package, string? path, CancellationToken cancel)
    {
        var (styles, own) = (new List<NumberKind>(), new Dictionary<int, NumberKind>());
        if (path is null || !package.Has(path))
        {
            return styles;
        }

        using var part = package.Read(path, cancel);
        var inCells = false;
        while (part.Read() && styles.Count + own.Count < MostFormats)
        {
            if (part.Opens("numFmt") && int.TryParse(part.Attribute("numFmtId"), out var id))
            {
                own[id] = KindOf(part.Attribute("formatCode") ?? "");
            }
            else if (part.Opens("xf") && inCells)
            {
                _ = int.TryParse(part.Attribute("numFmtId"), NumberStyles.None, null, out var format);
                styles.Add(own.TryGetValue(format, out var kind) ? kind : BuiltIn(format));
            }

            inCells = (inCells || part.Opens("cellXfs")) && !part.Closes("cellXfs");
        }

        return styles;
    }

    internal static NumberKind KindOf(string code)
    {
        if (code.Length > LongestCode)
        {
            return NumberKind.Number;
        }

        if (Elapsed().IsMatch(code))
        {
            return NumberKind.Hours;
        }

        // Only the first section is for positive numbers, and a date is never negative.
        var letters = Literals().Replace(code, "").Split(';')[0].ToLowerInvariant();
        var hasClock = letters.IndexOfAny(['h', 's']) >= 0;
        return letters switch
        {
            "general" or "@" => NumberKind.Number,
            _ when letters.IndexOfAny(['d', 'y']) >= 0 || (letters.Contains('m') && !hasClock) => NumberKind.Date,
            _ => hasClock ? NumberKind.Time : NumberKind.Number,
        };
    }

    // ECMA-376 part 1, 18.8.30: the formats that a workbook need not write out, those of other languages included.
    private static NumberKind BuiltIn(int format) => format switch
    {
        (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => NumberKind.Date,
        (>= 18 and <= 21) or (>= 32 and <= 35) or 45 or 47 or 55 or 56 => NumberKind.Time,
        46 => NumberKind.Hours,
        _ => NumberKind.Number,
    };

    [GeneratedRegex(@"\[h+\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Elapsed();

    // Text in quotation marks, escaped characters, padding, fills, and colours or conditions in brackets.
    [GeneratedRegex("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*\\]?", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Literals();
}
