using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Highlights;

/// <summary>
/// The stretches of a text that come nearest to some words, when few of the words were changed, added or left out.
/// The least number of such changes is counted word by word, beginning anywhere in the text (Sellers, 1980).
/// </summary>
internal static class Likeness
{
    /// <summary>Of so many words one may differ.</summary>
    private const int WordsToAChange = 4;

    /// <summary>Nothing when the nearest is not near enough.</summary>
    public static IReadOnlyList<Stretch> PlacesOf(string text, string quotation)
    {
        var (words, wanted) = (Words(text), Words(quotation));
        if (wanted.Count < WordsToAChange)
        {
            return [];
        }

        var texts = words.Select(word => text[word.Start..word.End]).ToList();
        var ends = Ends(texts, [.. wanted.Select(word => quotation[word.Start..word.End])]);
        var least = ends.Select(end => end.Changes).DefaultIfEmpty(int.MaxValue).Min();
        return least > wanted.Count / WordsToAChange ? []
            : [.. ends.Index().Where(end => end.Item.Changes == least).Select(end => new Stretch(words[end.Item.From].Start, words[end.Index].End))];
    }

    /// <summary>For each word of the text as the last one: the least changes, and the word at which they begin.</summary>
    private static List<(int Changes, int From)> Ends(List<string> text, List<string> wanted)
    {
        var column = Enumerable.Range(0, wanted.Count + 1).Select(changes => (Changes: changes, From: 0)).ToArray();
        var ends = new List<(int, int)>();
        for (var at = 0; at < text.Count; at++)
        {
            var next = new (int Changes, int From)[column.Length];
            next[0] = (0, at + 1);
            for (var word = 1; word < column.Length; word++)
            {
                var kept = (column[word - 1].Changes + (text[at] == wanted[word - 1] ? 0 : 1), column[word - 1].From);
                var added = (column[word].Changes + 1, column[word].From);
                var leftOut = (next[word - 1].Changes + 1, next[word - 1].From);
                next[word] = Fewer(Fewer(kept, added), leftOut);
            }

            column = next;
            ends.Add((column[^1].Changes, Math.Min(column[^1].From, at)));
        }

        return ends;
    }

    private static (int Changes, int From) Fewer((int Changes, int From) one, (int Changes, int From) other) => other.Changes < one.Changes ? other : one;

    /// <summary>Letters and digits; what stands between them does not count.</summary>
    private static List<Stretch> Words(string text)
    {
        var words = new List<Stretch>();
        for (var (at, from) = (0, 0); at <= text.Length; at++)
        {
            if (at == text.Length || !char.IsLetterOrDigit(text[at]))
            {
                if (at > from)
                {
                    words.Add(new(from, at));
                }

                from = at + 1;
            }
        }

        return words;
    }
}
