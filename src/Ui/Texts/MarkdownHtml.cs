using AngleSharp.Dom;
using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Microsoft.Extensions.Caching.Memory;

namespace Preceptor.Ui.Texts;

/// <summary>
/// Markdown that people write, as the HTML that readers get. Raw HTML stays text; what remains is cleaned by a list of what is allowed, then
/// given the NHS.UK classes.
/// </summary>
public static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>In characters.</summary>
    private const int MostKept = 16 * 1024 * 1024;

    private static readonly TimeSpan Keeps = TimeSpan.FromMinutes(10);

    private static readonly MemoryCache Made = new(new MemoryCacheOptions { SizeLimit = MostKept });

    private static readonly HtmlSanitizer Cleaner = MakeCleaner();

    private static readonly (string Selector, string Classes)[] Look =
    [
        ("h2", "nhsuk-heading-m"), ("h3", "nhsuk-heading-s"), ("h4", "nhsuk-heading-xs"), ("h5", "nhsuk-heading-xs"), ("h6", "nhsuk-heading-xs"),
        ("ul", "nhsuk-list nhsuk-list--bullet"), ("ol", "nhsuk-list nhsuk-list--number"),
        ("table", "nhsuk-table"), ("thead", "nhsuk-table__head"), ("tbody", "nhsuk-table__body"), ("tr", "nhsuk-table__row"),
        ("th", "nhsuk-table__header"), ("td", "nhsuk-table__cell"), ("blockquote", "nhsuk-inset-text"), ("img", "nhsuk-image__img"),
    ];

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>The same text is made once and kept for a while: cleaning it takes longer than all else on a page of many texts.</summary>
    /// <param name="headingsDown">By how many levels headings move down, for a text inside a page of many texts.</param>
    /// <param name="pictures">Without them, a picture is the words that describe it.</param>
    public static string Of(string markdown, int headingsDown = 0, bool pictures = true) => Made.GetOrCreate((markdown, headingsDown, pictures), entry =>
    {
        var html = Make(markdown, headingsDown, pictures);
        (entry.Size, entry.SlidingExpiration) = (markdown.Length + html.Length, Keeps);
        return html;
    })!;

    private static string Make(string markdown, int headingsDown, bool pictures)
    {
        var document = Cleaner.SanitizeDom(Markdown.ToHtml(markdown, Pipeline));
        MoveDown(document, headingsDown);
        foreach (var picture in pictures ? [] : document.QuerySelectorAll("img").ToList())
        {
            picture.Replace(document.CreateTextNode(picture.GetAttribute("alt") ?? ""));
        }

        foreach (var (selector, classes) in Look)
        {
            foreach (var element in document.QuerySelectorAll(selector))
            {
                element.ClassName = classes;
            }
        }

        foreach (var header in document.QuerySelectorAll("th"))
        {
            header.SetAttribute("scope", "col");
        }

        foreach (var table in document.QuerySelectorAll("table"))
        {
            MakeScrollable(document, table);
        }

        return document.Body!.InnerHtml;
    }

    /// <summary>The words alone; every block ends with a full stop and a space.</summary>
    public static string PlainText(string markdown) => Markdown.ToPlainText(markdown, Pipeline).Trim();

    private static void MoveDown(IDocument document, int levels)
    {
        foreach (var heading in levels == 0 ? [] : document.QuerySelectorAll("h2, h3, h4").ToList())
        {
            var lower = document.CreateElement($"h{Math.Min(heading.LocalName[1] - '0' + levels, 6)}");
            lower.InnerHtml = heading.InnerHtml;
            heading.Replace(lower);
        }
    }

    // A wide table scrolls by itself, so that the page never does; the keyboard must be able to reach it.
    private static void MakeScrollable(IDocument document, IElement table)
    {
        var frame = document.CreateElement("div");
        frame.ClassName = "preceptor-scroll";
        frame.SetAttribute("tabindex", "0");
        frame.SetAttribute("role", "region");
        frame.SetAttribute("aria-label", $"Table: {string.Join(", ", table.QuerySelectorAll("th").Select(header => header.TextContent.Trim()))}");
        table.Replace(frame);
        frame.AppendChild(table);
    }

    private static HtmlSanitizer MakeCleaner()
    {
        var cleaner = new HtmlSanitizer();
        Set(cleaner.AllowedTags, ["h2", "h3", "h4", "p", "ul", "ol", "li", "a", "strong", "em", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "img", "br", "hr", "code"]);
        Set(cleaner.AllowedAttributes, ["href", "src", "alt"]);
        Set(cleaner.AllowedSchemes, ["http", "https", "mailto"]);
        cleaner.AllowedCssProperties.Clear();
        return cleaner;
    }

    private static void Set(ISet<string> allowed, IEnumerable<string> values)
    {
        allowed.Clear();
        allowed.UnionWith(values);
    }
}
