using System.Text;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.Mutations;

/// <summary>Spoils a file as editors, disks and typing do, a few times over.</summary>
internal static class Mutation
{
    private const byte NewLine = (byte)'\n';

    private static readonly string[] Odd = ["-1", "99999999999999999999", "2147483647", "1000000000", "65536", "1.5", "1e9", "", "0", "null", "NaN", "\0", "é", "(", ")", "=", "\"", "{", "[", ",", "\uFEFF"];

    public static byte[] Of(byte[] file, Draw draw)
    {
        for (var times = 1 + draw.Below(4); times > 0 && file.Length > 0; times--)
        {
            file = draw.Below(10) switch
            {
                0 => file[..draw.Below(file.Length)],
                1 => Flipped(file, draw),
                2 => Noise(file, draw),
                3 => Lines(file, draw, (lines, at) => lines.Insert(draw.Below(lines.Count), lines[at])),
                4 => Lines(file, draw, (lines, at) => lines.RemoveAt(at)),
                5 => Lines(file, draw, (lines, at) => (lines[at], lines[^1]) = (lines[^1], lines[at])),
                6 => WordSwapped(file, draw),
                7 => QuotedReplaced(file, draw),
                _ => NumberReplaced(file, draw),
            };
        }

        return file;
    }

    private static byte[] Flipped(byte[] file, Draw draw)
    {
        var bytes = file.ToArray();
        bytes[draw.Below(bytes.Length)] ^= (byte)(1 << draw.Below(8));
        return bytes;
    }

    private static byte[] Noise(byte[] file, Draw draw)
    {
        var at = draw.Below(file.Length);
        return [.. file[..at], .. Enumerable.Range(0, 1 + draw.Below(20)).Select(_ => (byte)draw.Below(256)), .. file[at..]];
    }

    private static byte[] Lines(byte[] file, Draw draw, Action<List<byte[]>, int> change)
    {
        var lines = new List<byte[]>();
        for (var from = 0; from <= file.Length;)
        {
            var end = Array.IndexOf(file, NewLine, from) is var found and >= 0 ? found : file.Length;
            lines.Add(file[from..end]);
            from = end + 1;
        }

        change(lines, draw.Below(lines.Count));
        return [.. lines.SelectMany((line, i) => i == 0 ? line : [NewLine, .. line])];
    }

    /// <summary>A word for another word of the file.</summary>
    private static byte[] WordSwapped(byte[] file, Draw draw)
    {
        var words = Stretches(file, IsOfWord);
        return words.Count == 0 ? file : Replaced(file, draw.Of(words), file[draw.Of(words)]);
    }

    private static byte[] NumberReplaced(byte[] file, Draw draw)
    {
        var numbers = Stretches(file, letter => letter is >= (byte)'0' and <= (byte)'9');
        return numbers.Count == 0 ? file : Replaced(file, draw.Of(numbers), Encoding.UTF8.GetBytes(draw.Of(Odd)));
    }

    /// <summary>A text of JSON, with its quotation marks.</summary>
    private static byte[] QuotedReplaced(byte[] file, Draw draw)
    {
        var marks = Enumerable.Range(0, file.Length).Where(at => file[at] == (byte)'"').ToList();
        return marks.Count < 2 ? file : draw.Below(marks.Count - 1) is var at && marks[at] < marks[at + 1]
            ? Replaced(file, marks[at]..(marks[at + 1] + 1), Encoding.UTF8.GetBytes(draw.Of("null", "[null]", "{}", "7", "true", "\"\\u0000\"", "\"\\uD800\""))) : file;
    }

    private static byte[] Replaced(byte[] file, Range stretch, byte[] with) => [.. file[..stretch.Start], .. with, .. file[stretch.End..]];

    private static bool IsOfWord(byte letter) => letter is >= (byte)'0' and <= (byte)'9' or >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' or (byte)'-' or (byte)'_';

    private static List<Range> Stretches(byte[] file, Func<byte, bool> belongs)
    {
        var stretches = new List<Range>();
        for (var from = 0; from < file.Length;)
        {
            var until = from;
            while (until < file.Length && belongs(file[until]))
            {
                until++;
            }

            if (until > from)
            {
                stretches.Add(from..until);
            }

            from = until + 1;
        }

        return stretches;
    }
}
