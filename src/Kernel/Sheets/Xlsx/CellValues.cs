using System.Globalization;

namespace Preceptor.Kernel.Sheets.Xlsx;

/// <summary>Turns what a cell stores into what a person would type.</summary>
internal sealed class CellValues(
    IReadOnlyList<CellText> texts, IReadOnlyList<NumberKind> formats, bool is1904, SheetBuilder builder)
{
    private const string IsFormula =
        "This cell is a formula; put its value in its place (copy it, then paste its value only).";

    /// <param name="type">The cell's "t": how it is stored; a number when there is none.</param>
    /// <param name="style">The cell's "s": which format it has.</param>
    internal CellText Of(string? type, string? style, string raw, bool hasFormula)
    {
        var cell = raw.Length == 0 ? CellText.Empty : type switch
        {
            "s" => Shared(raw),
            "str" or "inlineStr" => SharedTexts.TextOf(raw, builder),
            "b" => new(raw.Trim() is "1" or "true" ? "yes" : "no"),
            "e" => new(Short(raw), $"This cell shows the error {Short(raw)}; correct it or clear it."),
            "d" => builder.Kept.Keep(Dated(raw)),
            _ => builder.Kept.Keep(Number(raw, style)),
        };
        return hasFormula ? cell with { Fault = IsFormula } : cell;
    }

    private static string Short(string raw) => raw[..Math.Min(raw.Length, 20)];

    private static CellText Unreadable(string raw) => new(Short(raw), $"This cell has a value that cannot be read ('{Short(raw)}'); type it again.");

    private static CellText Dated(string raw) =>
        DateTime.TryParse(raw, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? new(Numbers.Moment(moment)) : Unreadable(raw);

    private CellText Shared(string raw) =>
        int.TryParse(raw.Trim(), NumberStyles.None, null, out var index) && index < texts.Count
            ? texts[index]
            : throw new InvalidDataException("A cell names a text that is not there.");

    private CellText Number(string raw, string? style)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return Unreadable(raw);
        }

        var kind = int.TryParse(style, NumberStyles.None, null, out var index) && index < formats.Count ? formats[index] : NumberKind.Number;
        var text = kind switch
        {
            NumberKind.Date => Numbers.Date(number, is1904),
            NumberKind.Time => Numbers.Time(number, is1904),
            NumberKind.Hours => Numbers.Hours(number),
            _ => Numbers.Plain(number),
        };
        return text is null ? new(Short(raw), "This cell is formatted as a date but its number is no date; type it again.") : new(text);
    }
}
