using System.Text.Json;
using Microsoft.Playwright;

namespace Preceptor.Browser.Tests.Hands;

/// <summary>Where the keyboard is on a page, and how that looks.</summary>
/// <param name="Follows">It comes after the stop before it in the page's order.</param>
/// <param name="Reads">It lies below the stop before it, or beside it further right.</param>
/// <param name="Above">What lies over its middle, such as a column that stays while the rest is scrolled; empty when nothing does.</param>
/// <param name="LooksFocused">It has a ring or a shadow.</param>
/// <param name="ToldApart">The stop before it has changed its look since it lost the focus.</param>
internal sealed record Stop(string Tag, string Type, string Name, bool Follows, bool Reads, bool OnScreen, string Above, bool LooksFocused, bool ToldApart)
{
    private const string WhereAmI = """
        () => {
            const here = document.activeElement;
            const labels = [...(here.labels ?? [])];
            const style = getComputedStyle(here);
            const box = here.getBoundingClientRect();
            const [first] = here.getClientRects();
            const top = first && document.elementFromPoint(first.left + first.width / 2, first.top + first.height / 2);
            const befores = element => [element, ...(element.labels ?? [])].map(each => getComputedStyle(each, '::before'));
            const lookOf = element => [getComputedStyle(element), ...befores(element)].map(each => [each.boxShadow, each.outline, each.backgroundColor, each.border].join()).join();
            const before = window.previousStop?.isConnected && window.previousStop !== here ? window.previousStop : null;
            const from = before?.getBoundingClientRect();
            const stop = {
                tag: here.tagName,
                type: here.type ?? '',
                name: (labels.map(label => label.textContent).join(' ') || here.textContent).replace(/\s+/g, ' ').trim(),
                follows: !before || !!(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING),
                reads: !before || box.top >= from.bottom - 1 || (box.bottom > from.top && box.left >= from.left),
                onScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                above: top && [here, ...labels].some(each => each.contains(top)) ? '' : top?.outerHTML.slice(0, 200) ?? 'the edge of the window',
                looksFocused: style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || befores(here).some(each => each.boxShadow !== 'none'),
                toldApart: !before || lookOf(before) !== window.previousLook,
            };
            [window.previousStop, window.previousLook] = here === document.body ? [null, ''] : [here, lookOf(here)];
            return stop;
        }
        """;

    public bool IsPage => Tag == "BODY";

    public static async Task<Stop> OnAsync(IPage page) => (await page.EvaluateAsync<JsonElement>(WhereAmI)).Deserialize<Stop>(JsonSerializerOptions.Web)!;
}
