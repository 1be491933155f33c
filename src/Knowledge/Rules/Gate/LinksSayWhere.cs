using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;
using Preceptor.Ui.Texts;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>A link's own words say where it leads, since some readers hear links without the text around them.</summary>
internal static class LinksSayWhere
{
    public const string Code = "hub.links-say-where";
    public const string Source = "WCAG 2.2, 2.4.4 Link Purpose; NHS digital service manual, links";

    private static readonly string[] SayNothing = ["click here", "here", "click", "this", "this page", "this link", "link", "more", "read more", "find out more", "learn more", "download", "website"];

    public static IEnumerable<Finding> Judge(GatePage page) =>
        from each in page.LongFields
        from link in MarkdownHtml.Parse(each.Text).Descendants<LinkInline>().Where(link => !link.IsImage)
        let words = Words.Of(link)
        where words.Length == 0 || SayNothing.Contains(words.ToLowerInvariant().Trim('.', ' ')) || words.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        select new Finding(Code, Severity.Must, $"In ‘{each.Field.Label}’ the link ‘{(words.Length == 0 ? link.Url : words)}’ does not say where it leads. Name the page it opens", Source);
}
