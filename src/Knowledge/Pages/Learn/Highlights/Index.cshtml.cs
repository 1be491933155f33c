using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Highlights;

/// <summary>All that a member has marked, page by page, with what has become of it.</summary>
[SignedInOnly]
internal sealed class IndexModel(HighlightsAsked highlights) : PageModel
{
    public IReadOnlyList<HighlightedPage> Marked { get; private set; } = [];

    public string Finding => (Marked.Sum(page => page.Lines.Count), Marked.Sum(page => page.Lines.Count(line => page.Live is not null && line.Place is null))) switch
    {
        (0, _) => "You have marked nothing yet. Open a page and choose “Keep a highlight” at its end.",
        (var all, 0) => $"You have {UkWords.Count(all, "highlight", "highlights")}.",
        var (all, changed) => $"You have {UkWords.Count(all, "highlight", "highlights")}; the text of {changed} has changed.",
    };

    public async Task OnGetAsync(CancellationToken cancel) => Marked = await highlights.OfAsync(HttpContext.Actor(), cancel);
}
