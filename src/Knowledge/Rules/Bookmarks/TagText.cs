using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules.Bookmarks;

/// <summary>Tags as they are typed, with commas between them; the same tag once, in lower case.</summary>
internal static class TagText
{
    public const int MostLetters = 40;

    public static IReadOnlyList<string> Read(string typed) =>
        [.. typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];

    public static string? Problem(IReadOnlyList<string> tags) =>
        tags.Count > Bookmark.MostTags ? $"Enter {Bookmark.MostTags} tags or fewer"
        : tags.FirstOrDefault(tag => tag.Length > MostLetters) is { } tag ? $"‘{tag}’ is longer than {MostLetters} letters"
        : null;
}
