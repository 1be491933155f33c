using System.Text.RegularExpressions;
using Preceptor.Ui.Texts;

namespace Preceptor.Discussions.Domain;

/// <summary>A message's Markdown as readers, and its author in the preview, see it: no pictures, headings below those of the page, names of mentioned people in bold.</summary>
internal static class MessageHtml
{
    private const int BelowTheMessagesHeading = 2;

    /// <param name="names">Of those who have written in the discussion.</param>
    public static string Of(string markdown, IReadOnlyCollection<string> names) =>
        MarkdownHtml.Of(MayMention(markdown) ? names.OrderByDescending(name => name.Length).Aggregate(markdown, Embolden) : markdown, BelowTheMessagesHeading, pictures: false);

    /// <summary>Names are asked for only when this holds of a message.</summary>
    public static bool MayMention(string markdown) => markdown.Contains('@', StringComparison.Ordinal);

    // A name that stands in bold already, as part of a longer one, is followed by an asterisk.
    private static string Embolden(string markdown, string name) => Regex.Replace(
        markdown, $@"(?<!\*\*)@{Regex.Escape(name)}(?!\w)", $"**@{name.Replace("$", "$$", StringComparison.Ordinal)}**", RegexOptions.None, TimeSpan.FromSeconds(1));
}
