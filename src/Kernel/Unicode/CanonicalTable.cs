using System.Collections.Frozen;
using System.Globalization;

namespace Preceptor.Kernel.Unicode;

/// <summary>What Unicode says of each code point, from canonical.csv beside this file. A second part of 0 is none.</summary>
internal static class CanonicalTable
{
    private static readonly string[][] Rows = ReadRows();

    private static readonly FrozenDictionary<int, int> Classes = Rows.Where(row => row[0] == "class")
        .SelectMany(row => Enumerable.Range(Code(row[1]), Code(row[2]) - Code(row[1]) + 1).Select(code => (code, Value: int.Parse(row[3]))))
        .ToFrozenDictionary(pair => pair.code, pair => pair.Value);

    internal static readonly FrozenDictionary<int, (int First, int Second)> Parts = Rows.Where(row => row[0] != "class")
        .ToFrozenDictionary(row => Code(row[1]), row => (Code(row[2]), row.Length > 3 ? Code(row[3]) : 0));

    internal static readonly FrozenDictionary<(int First, int Second), int> Whole = Rows.Where(row => row[0] == "pair")
        .ToFrozenDictionary(row => (Code(row[2]), Code(row[3])), row => Code(row[1]));

    /// <summary>The canonical combining class: 0 for a character that stands alone.</summary>
    internal static int ClassOf(int code) => code < 0x300 ? 0 : Classes.GetValueOrDefault(code);

    private static int Code(string text) => int.Parse(text, NumberStyles.HexNumber);

    private static string[][] ReadRows()
    {
        using var resource = typeof(CanonicalTable).Assembly.GetManifestResourceStream("canonical.csv")!;
        using var lines = new StreamReader(resource);
        return [.. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split(','))];
    }
}
