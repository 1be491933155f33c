using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;
using Preceptor.Ui.Texts;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>Every picture says in words what it shows, and comes from this site.</summary>
internal static class AltTextGiven
{
    public const string Code = "hub.alt-text-given";
    public const string Source = "WCAG 2.2, 1.1.1 Non-text Content";

    public static IEnumerable<Finding> Judge(GatePage page)
    {
        foreach (var (field, text) in page.LongFields)
        {
            foreach (var picture in MarkdownHtml.Parse(text).Descendants<LinkInline>().Where(link => link.IsImage))
            {
                if (Words.Of(picture).Length == 0)
                {
                    yield return new(Code, Severity.Must, $"In ‘{field.Label}’ the picture {picture.Url} has no words for those who cannot see it. Write ![what it shows]({picture.Url})", Source);
                }

                if (picture.Url?.StartsWith('/') != true)
                {
                    yield return new(Code, Severity.Must, $"In ‘{field.Label}’ the picture {picture.Url} is on another site, which readers' browsers will not load from here", Source);
                }
            }
        }
    }
}
