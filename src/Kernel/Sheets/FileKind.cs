using System.Text;

namespace Preceptor.Kernel.Sheets;

/// <summary>What a file seems to be by its first bytes.</summary>
/// <param name="Text">The encoding when it is text; none when it is not.</param>
/// <param name="SeemsToBe">In a reader's words, when it is neither text nor a workbook.</param>
internal sealed record FileKind(Encoding? Text, string SeemsToBe = "", bool IsZip = false, bool IsOle = false)
{
    /// <summary>Stands in decoded text for bytes that the encoding cannot read: a noncharacter, which no keyboard types.</summary>
    internal const char Unreadable = '\uFFFF';

    private static readonly Encoding Utf8 = Marking("utf-8");
    private static readonly Encoding Utf16 = Marking("utf-16");
    private static readonly Encoding Utf16BigEndian = Marking("utf-16BE");

    private static readonly (byte[] Start, FileKind Kind)[] Starts =
    [
        ("PK\u0003\u0004"u8.ToArray(), new(null, IsZip: true)),
        ("PK\u0005\u0006"u8.ToArray(), new(null, IsZip: true)),
        ([0xD0, 0xCF, 0x11, 0xE0], new(null, IsOle: true)),
        ("%PDF"u8.ToArray(), new(null, "a PDF")),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], new(null, "a picture")),
        ([0xFF, 0xD8, 0xFF], new(null, "a picture")),
        ("{\\rtf"u8.ToArray(), new(null, "a word processor's document (.rtf)")),
        ([0xFF, 0xFE], new(Utf16)),
        ([0xFE, 0xFF], new(Utf16BigEndian)),
        ([0xEF, 0xBB, 0xBF], new(Utf8)),
    ];

    internal static FileKind Of(ReadOnlySpan<byte> start)
    {
        foreach (var (bytes, kind) in Starts)
        {
            if (start.StartsWith(bytes))
            {
                return kind;
            }
        }

        return start.Contains((byte)0) ? WithZeros(start) : WithoutZeros(start);
    }

    // Latin text in UTF-16 without its mark has a zero in nearly every second byte, and in hardly any other.
    private static FileKind WithZeros(ReadOnlySpan<byte> start)
    {
        var (even, odd, pairs) = (0, 0, start.Length / 2);
        for (var i = 0; i + 1 < start.Length; i += 2)
        {
            even += start[i] == 0 ? 1 : 0;
            odd += start[i + 1] == 0 ? 1 : 0;
        }

        return (even * 10 < pairs, odd * 10 < pairs) switch
        {
            (true, _) when odd * 10 > pairs * 6 => new(Utf16),
            (_, true) when even * 10 > pairs * 6 => new(Utf16BigEndian),
            _ => new(null, "a program's own file, not a spreadsheet"),
        };
    }

    // Many systems export a web page and call it .xls.
    private static FileKind WithoutZeros(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 256)]).TrimStart();
        var isMarkup = new[] { "<html", "<!doctype", "<table", "<?xml", "<style", "<meta" }
            .Any(tag => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
        return isMarkup ? new(null, "a web page or XML") : new(Utf8);
    }

    private static Encoding Marking(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(Unreadable.ToString()));
}
