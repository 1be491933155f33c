using System.Text.RegularExpressions;
using Preceptor.Ui.Texts;

namespace Preceptor.Knowledge.Domain;

/// <summary>A page's Markdown as the HTML that readers get: everybody's, and "[^2]" becomes a link to the second source.</summary>
internal static partial class PageHtml
{
    public static string Of(string markdown) => MarkdownHtml.Of(SourceMark().Replace(markdown, "([source ${number}](#source-${number}))"));

    /// <summary>For a page of many texts: headings one level down, sources as bare numbers.</summary>
    public static string ForPrint(string markdown) => MarkdownHtml.Of(SourceMark().Replace(markdown, "(source ${number})"), headingsDown: 1);

    /// <summary>For a book that stands alone: pictures are the words that describe them.</summary>
    public static string ForBook(string markdown) => MarkdownHtml.Of(SourceMark().Replace(markdown, "(source ${number})"), pictures: false);

    /// <summary>The words alone, for search and reading age; every block ends with a full stop and a space.</summary>
    public static string PlainText(string markdown) => SourceMark().Replace(MarkdownHtml.PlainText(markdown), "").Trim();

    /// <summary>The numbers of the sources that a text points at.</summary>
    public static IEnumerable<int> SourcesIn(string markdown) => SourceMark().Matches(markdown).Select(match => int.Parse(match.Groups["number"].Value));

    [GeneratedRegex(@"\[\^(?<number>\d{1,3})\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SourceMark();
}
