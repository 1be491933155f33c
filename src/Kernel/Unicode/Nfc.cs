using System.Text;

namespace Preceptor.Kernel.Unicode;

/// <summary>
/// Unicode normalisation form C: "e" followed by a combining acute becomes "é", so that the same name is the same text
/// whichever keyboard or computer wrote it.
/// </summary>
/// <remarks>
/// The process runs with invariant culture, where <c>string.Normalize</c> hands text beyond ASCII back
/// unchanged and says nothing; hence our own. Source: Unicode Standard Annex 15, and chapter 3.12 for Hangul.
/// </remarks>
public static class Nfc
{
    private const int SyllableBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7;
    private const int Leads = 19, Vowels = 21, Tails = 28, Syllables = Leads * Vowels * Tails;

    /// <summary>The same instance when nothing is to be done. A lone surrogate becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        // Below U+0300 nothing combines with what stands before it and nothing decomposes for good.
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0)
        {
            return text;
        }

        var apart = new List<int>(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            TakeApart(rune.Value, apart);
        }

        Order(apart);
        return Compose(apart, text);
    }

    private static void TakeApart(int code, List<int> into)
    {
        if (code is >= SyllableBase and < SyllableBase + Syllables)
        {
            var index = code - SyllableBase;
            into.Add(LeadBase + (index / (Vowels * Tails)));
            into.Add(VowelBase + (index % (Vowels * Tails) / Tails));
            if (index % Tails > 0)
            {
                into.Add(TailBase + (index % Tails));
            }
        }
        else if (CanonicalTable.Parts.TryGetValue(code, out var parts))
        {
            TakeApart(parts.First, into);
            if (parts.Second > 0)
            {
                TakeApart(parts.Second, into);
            }
        }
        else
        {
            into.Add(code);
        }
    }

    private static void Order(List<int> codes)
    {
        for (var start = 0; start < codes.Count; start++)
        {
            var end = start;
            while (end < codes.Count && CanonicalTable.ClassOf(codes[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var marks = codes.GetRange(start, end - start).OrderBy(CanonicalTable.ClassOf).ToList();
                marks.ForEach(mark => codes[start++] = mark);
            }

            start = Math.Max(start, end);
        }
    }

    private static string Compose(List<int> codes, string original)
    {
        var result = new List<int>(codes.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var code in codes)
        {
            var itsClass = CanonicalTable.ClassOf(code);
            var free = starter >= 0 && (starter == result.Count - 1 || (lastClass > 0 && lastClass < itsClass));
            if (free && Joined(result[starter], code) is { } whole)
            {
                result[starter] = whole;
                continue;
            }

            result.Add(code);
            (starter, lastClass) = itsClass == 0 ? (result.Count - 1, 0) : (starter, itsClass);
        }

        var text = new StringBuilder(original.Length);
        result.ForEach(code => text.Append(new Rune(code).ToString()));
        return text.Equals(original) ? original : text.ToString();
    }

    private static int? Joined(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + Leads && second is >= VowelBase and < VowelBase + Vowels)
        {
            return SyllableBase + ((((first - LeadBase) * Vowels) + second - VowelBase) * Tails);
        }

        var opensSyllable = first is >= SyllableBase and < SyllableBase + Syllables && (first - SyllableBase) % Tails == 0;
        if (opensSyllable && second is > TailBase and < TailBase + Tails)
        {
            return first + second - TailBase;
        }

        return CanonicalTable.Whole.TryGetValue((first, second), out var whole) ? whole : null;
    }
}
