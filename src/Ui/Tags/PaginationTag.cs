using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Markup;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-pagination page="2" pages="9" href="/people?page={0}" /&gt;</c>: nothing when there is one page.</summary>
[HtmlTargetElement("nhs-pagination")]
public sealed class PaginationTag : Component
{
    private const int Neighbours = 2;

    private const int OnePageGap = 2;

    /// <summary>From 1. A number beyond the pages shows as the nearest one.</summary>
    public int Page { get; set; }

    public int Pages { get; set; }

    /// <summary>The address of a page, with <c>{0}</c> for its number.</summary>
    public required string Href { get; set; }

    private protected override IHtmlContent? Build(Authored authored)
    {
        if (Pages <= 1)
        {
            return null;
        }

        var current = Math.Clamp(Page, 1, Pages);
        var list = new Element("ul").Class("nhsuk-pagination__list");
        var before = 0;
        foreach (var page in Shown(current, Pages))
        {
            list.Add(page - before > 1 ? Gap() : null, Item(page, page == current));
            before = page;
        }

        return new Element("nav").Class("nhsuk-pagination nhsuk-pagination--numbered").With("role", "navigation").With("aria-label", "Pagination")
            .Take(authored.Attributes)
            .Add(current > 1 ? Previous(current - 1) : null, list, current < Pages ? Next(current + 1) : null);
    }

    /// <summary>The first, the last, the current page and two on each side; a gap of one page is filled, as a gap saves nothing there.</summary>
    internal static IEnumerable<int> Shown(int current, int pages)
    {
        var near = Enumerable.Range(current - Neighbours, 2 * Neighbours + 1).Where(page => page >= 1 && page <= pages);
        var wanted = near.Append(1).Append(pages).Distinct().Order();
        var before = 0;
        foreach (var page in wanted)
        {
            if (page - before == OnePageGap)
            {
                yield return page - 1;
            }

            yield return before = page;
        }
    }

    private string Address(int page) => Href.Replace("{0}", $"{page}", StringComparison.Ordinal);

    private Element Item(int page, bool isCurrent) => new Element("li").Class("nhsuk-pagination__item")
        .Class("nhsuk-pagination__item--current", isCurrent)
        .Add(new Element("a").Class("nhsuk-pagination__link").With("href", Address(page)).With("aria-label", $"Page {page}")
            .With("aria-current", isCurrent ? "page" : null).Text($"{page}"));

    private static Element Gap() => new Element("li").Class("nhsuk-pagination__item nhsuk-pagination__item--ellipsis").Text("⋯");

    private Element Previous(int page) => new Element("a").With("href", Address(page)).Class("nhsuk-pagination__previous").With("rel", "prev")
        .Add(Icon.Named("arrow-left"), Title("Previous"));

    private Element Next(int page) => new Element("a").With("href", Address(page)).Class("nhsuk-pagination__next").With("rel", "next")
        .Add(Title("Next"), Icon.Named("arrow-right"));

    private static Element Title(string word) => new Element("span").Class("nhsuk-pagination__title").Text(word).Add(Parts.Hidden(" page"));
}
