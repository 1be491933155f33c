using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Preceptor.Kernel.Answers;
using Preceptor.Ui.Texts;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>A PDF is never the only way: its paragraph links to a page as well.</summary>
internal static class PdfHasPage
{
    public const string Code = "hub.pdf-has-page";
    public const string Source = "NHS digital service manual, PDFs and other non-HTML documents";

    public static IEnumerable<Finding> Judge(GatePage page) =>
        from each in page.LongFields
        from paragraph in MarkdownHtml.Parse(each.Text).Descendants<LeafBlock>()
        let links = paragraph.Inline?.Descendants<LinkInline>().Where(link => !link.IsImage).ToList() ?? []
        let pdf = links.Find(IsPdf)
        where pdf is not null && links.TrueForAll(IsPdf)
        select new Finding(Code, Severity.Must, $"In ‘{each.Field.Label}’ {pdf.Url} is a PDF. Link to the page that says the same in the same paragraph, or put its text here", Source);

    private static bool IsPdf(LinkInline link) => link.Url?.Split('?', '#')[0].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) == true;
}
