using System.Text.RegularExpressions;

namespace Preceptor.Ui.Texts;

public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>Words that follow one another and are all the same, removed or added.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);

/// <summary>What is different between two texts, word by word: the longest common run of words stays, the rest is removed or added.</summary>
public static partial class WordDiff
{
    /// <summary>Beyond this many pairs of words the middle is shown as replaced as a whole, so that no text costs seconds.</summary>
    private const int MostPairs = 4_000_000;

    public static IReadOnlyList<DiffPart> Between(string before, string after)
    {
        var (old, fresh) = (Split(before), Split(after));
        var start = 0;
        while (start < old.Length && start < fresh.Length && old[start] == fresh[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < fresh.Length - start && old[^(end + 1)] == fresh[^(end + 1)])
        {
            end++;
        }

        var parts = new List<(DiffKind Kind, string Word)>(old[..start].Select(word => (DiffKind.Same, word)));
        parts.AddRange(Middle(old[start..^end], fresh[start..^end]));
        parts.AddRange(old[^end..].Select(word => (DiffKind.Same, word)));
        return Joined(parts);
    }

    private static IEnumerable<(DiffKind Kind, string Word)> Middle(string[] old, string[] fresh)
    {
        if ((long)old.Length * fresh.Length > MostPairs)
        {
            return old.Select(word => (DiffKind.Removed, word)).Concat(fresh.Select(word => (DiffKind.Added, word)));
        }

        return Walk(old, fresh, Lengths(old, fresh));
    }

    /// <summary>At [i, j] the length of the longest common run of the words from i and from j on.</summary>
    private static int[,] Lengths(string[] old, string[] fresh)
    {
        var lengths = new int[old.Length + 1, fresh.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = fresh.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == fresh[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static List<(DiffKind Kind, string Word)> Walk(string[] old, string[] fresh, int[,] lengths)
    {
        var (i, j, parts) = (0, 0, new List<(DiffKind, string)>());
        while (i < old.Length || j < fresh.Length)
        {
            if (i < old.Length && j < fresh.Length && old[i] == fresh[j])
            {
                parts.Add((DiffKind.Same, old[i++]));
                j++;
            }
            else if (j == fresh.Length || (i < old.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                parts.Add((DiffKind.Removed, old[i++]));
            }
            else
            {
                parts.Add((DiffKind.Added, fresh[j++]));
            }
        }

        return parts;
    }

    private static List<DiffPart> Joined(IEnumerable<(DiffKind Kind, string Word)> words)
    {
        var parts = new List<DiffPart>();
        foreach (var (kind, word) in words)
        {
            if (parts is [.., var last] && last.Kind == kind)
            {
                parts[^1] = last with { Text = last.Text + word };
            }
            else
            {
                parts.Add(new(kind, word));
            }
        }

        return parts;
    }

    // A word takes the spaces after it along, so that joined parts read as the text did.
    private static string[] Split(string text) => [.. WordAndSpace().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\S+\s*|\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordAndSpace();
}
