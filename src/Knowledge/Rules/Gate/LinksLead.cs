using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;
using Preceptor.Ui.Texts;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>A link to a page of the hub leads to one that is there. Links to other sites are not followed.</summary>
internal static class LinksLead
{
    public const string Code = "hub.links-lead";
    public const string Source = "NHS digital service manual, links";

    public static IEnumerable<Finding> Judge(GatePage page) =>
        from link in LinksOf(page)
        where page.LeadNowhere.Contains(link.Slug)
        select new Finding(Code, Severity.Must, $"In ‘{link.Field.Label}’ the link ‘{link.Words}’ leads to {KeptBookmark.PagePath}{link.Slug}, where no page is. Link to one that is there, or take the link out", Source);

    /// <summary>Ends of addresses of the hub's pages to which the text links.</summary>
    public static IEnumerable<string> SlugsOf(GatePage page) => LinksOf(page).Select(link => link.Slug);

    private static IEnumerable<(PageField Field, string Words, string Slug)> LinksOf(GatePage page) =>
        from each in page.LongFields
        from link in MarkdownHtml.Parse(each.Text).Descendants<LinkInline>()
        where link.Url?.StartsWith(KeptBookmark.PagePath, StringComparison.Ordinal) == true
        select (each.Field, Words.Of(link), link.Url![KeptBookmark.PagePath.Length..].Split('?', '#', '/')[0]);
}
