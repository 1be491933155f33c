using System.Buffers;
using Preceptor.Kernel.Unicode;

namespace Preceptor.Kernel.Sheets;

/// <summary>A cell's text as the sheet gives it, and what is wrong with it, if anything.</summary>
internal readonly record struct CellText(string Text, string? Fault = null)
{
    internal static readonly CellText Empty = new("");

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code), '\uFFFD', FileKind.Unreadable]);

    internal bool IsBlank => Text.Length == 0 && Fault is null;

    /// <param name="mayBreak">Whether a line break or a tab is allowed inside, as in a quoted cell.</param>
    /// <param name="mostLength">UTF-16 code units; what is beyond is left out and a fault says so.</param>
    internal static CellText Clean(ReadOnlySpan<char> raw, bool mayBreak, int mostLength)
    {
        var trimmed = Trim(raw);
        if (trimmed.IsEmpty)
        {
            return Empty;
        }

        var kept = trimmed[..Math.Min(trimmed.Length, mostLength)];
        var fault = FaultOf(kept, mayBreak)
            ?? (trimmed.Length > mostLength ? $"This cell has more than {mostLength:N0} characters; shorten it." : null);
        return new(Nfc.Of(kept.ToString()), fault);
    }

    internal CellText With(string? fault) => fault is null || Fault is not null ? this : this with { Fault = fault };

    private static string? FaultOf(ReadOnlySpan<char> text, bool mayBreak)
    {
        for (var rest = text; rest.IndexOfAny(Suspects) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            switch (rest[at])
            {
                case '\n' or '\t' when mayBreak:
                    continue;
                case FileKind.Unreadable:
                    return "This cell has letters that are not in UTF-8 and would be spoilt. In Excel choose Save As, "
                        + "then 'CSV UTF-8', and upload it again.";
                case '\uFFFD':
                    return "A letter of this cell was lost when the file was saved (it shows as \uFFFD); type it again.";
                default:
                    return $"This cell has a character that cannot be printed (U+{(int)rest[at]:X4}); type the cell again.";
            }
        }

        return null;
    }

    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> raw)
    {
        var (from, to) = (0, raw.Length);
        while (from < to && IsSpace(raw[from]))
        {
            from++;
        }

        while (to > from && IsSpace(raw[to - 1]))
        {
            to--;
        }

        return raw[from..to];
    }

    // Copied tables bring spaces that do not break and marks that have no width.
    internal static bool IsSpace(char c) =>
        c is ' ' or '\t' or '\n' or '\r' or '\u200B' or '\uFEFF' || (char.IsWhiteSpace(c) && !char.IsControl(c));
}
