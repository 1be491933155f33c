using Markdig.Syntax;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Domain;
using Preceptor.Ui.Texts;

namespace Preceptor.Knowledge.Rules.Gate;

/// <summary>Headings begin at the level below what stands above the text, and go down one level at a time.</summary>
internal static class HeadingsInOrder
{
    public const string Code = "hub.headings-in-order";
    public const string Source = "WCAG 2.2, 1.3.1 Info and Relationships and 2.4.6 Headings and Labels";

    public static IEnumerable<Finding> Judge(GatePage page)
    {
        foreach (var (field, text) in page.LongFields)
        {
            var above = field.FirstHeading - 1;
            foreach (var heading in MarkdownHtml.Parse(text).Descendants<HeadingBlock>())
            {
                var words = Words.Of(heading.Inline);
                if (heading.Level < field.FirstHeading)
                {
                    yield return new(Code, Severity.Must, $"In ‘{field.Label}’ the heading ‘{words}’ begins with {Marks(heading.Level)}. Headings there begin with {Marks(field.FirstHeading)}", Source);
                }
                else if (heading.Level > above + 1)
                {
                    yield return new(Code, Severity.Must, $"In ‘{field.Label}’ the heading ‘{words}’ skips a level. Begin it with {Marks(above + 1)}", Source);
                }
                else if (words.Length == 0)
                {
                    yield return new(Code, Severity.Must, $"In ‘{field.Label}’ a heading has no words", Source);
                }

                above = Math.Max(heading.Level, field.FirstHeading - 1);
            }
        }
    }

    private static string Marks(int level) => new('#', level);
}
