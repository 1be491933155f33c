using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Preceptor.Knowledge.Domain;

/// <summary>The words that a reader sees or hears of a piece of Markdown.</summary>
internal static class Words
{
    public static string Of(ContainerInline? inline) =>
        inline is null ? "" : string.Join(' ', inline.Descendants().Select(Own).Where(text => text.Length > 0)).Trim();

    private static string Own(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString().Trim(),
        CodeInline code => code.Content,
        _ => "",
    };
}
