using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Highlights;

/// <summary>
/// Where highlighted words stand in a text that may have changed since: the same words beside the same neighbours and nearest their old place;
/// else words that are nearly the same; else nowhere. Case, quotation marks and dashes may differ.
/// </summary>
internal static class Anchoring
{
    /// <summary>Words so long stand elsewhere by no chance, so they are trusted without their neighbours.</summary>
    private const int LongEnough = 40;

    /// <summary>As many characters on one side show that the place is the same.</summary>
    private const int FewestShared = 8;

    /// <summary>Typed or pasted words with white space as a page's text has it.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Every place at which the words stand.</summary>
    public static IReadOnlyList<Stretch> PlacesOf(string text, string quotation)
    {
        var (where, what) = (Same(text), Same(Folded(quotation)));
        var places = new List<Stretch>();
        for (var at = what.Length == 0 ? -1 : where.IndexOf(what, StringComparison.Ordinal); at >= 0; at = where.IndexOf(what, at + 1, StringComparison.Ordinal))
        {
            places.Add(new(at, at + what.Length));
        }

        return places;
    }

    /// <summary>What is kept of a place, to find it again.</summary>
    public static Anchor At(string text, Stretch place) => new(
        text[place.Start..place.End], text[Math.Max(0, place.Start - Anchor.Around)..place.Start], text[place.End..Math.Min(text.Length, place.End + Anchor.Around)], place.Start);

    /// <summary>The place, and whether the words are still the same; nothing when the text has changed there.</summary>
    public static (Stretch Place, bool IsSame)? Find(string text, Anchor anchor)
    {
        if (Best(text, anchor, PlacesOf(text, anchor.Quotation)) is { } same)
        {
            return (same, true);
        }

        return Best(text, anchor, Likeness.PlacesOf(Same(text), Same(anchor.Quotation))) is { } alike ? (alike, false) : null;
    }

    private static Stretch? Best(string text, Anchor anchor, IEnumerable<Stretch> places) => places.Where(place => IsTrusted(text, anchor, place))
        .OrderByDescending(place => SharedBefore(text, anchor, place) + SharedAfter(text, anchor, place)).ThenBy(place => Math.Abs(place.Start - anchor.Start))
        .Select(place => (Stretch?)place).FirstOrDefault();

    private static bool IsTrusted(string text, Anchor anchor, Stretch place) =>
        anchor.Quotation.Length >= LongEnough || SharedBefore(text, anchor, place) >= Math.Min(FewestShared, anchor.Before.Length) || SharedAfter(text, anchor, place) >= Math.Min(FewestShared, anchor.After.Length);

    private static int SharedBefore(string text, Anchor anchor, Stretch place)
    {
        var (found, kept) = (Same(text[Math.Max(0, place.Start - Anchor.Around)..place.Start]), Same(anchor.Before));
        return found.Reverse().Zip(kept.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
    }

    private static int SharedAfter(string text, Anchor anchor, Stretch place) =>
        Same(text[place.End..Math.Min(text.Length, place.End + Anchor.Around)]).Zip(Same(anchor.After)).TakeWhile(pair => pair.First == pair.Second).Count();

    /// <summary>One character for each, so that places hold.</summary>
    private static string Same(string text) => string.Create(text.Length, text, (letters, from) =>
    {
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = from[at] switch
            {
                '‘' or '’' => '\'',
                '“' or '”' => '"',
                '–' or '—' or '‑' => '-',
                var other => char.ToLowerInvariant(other),
            };
        }
    });
}
