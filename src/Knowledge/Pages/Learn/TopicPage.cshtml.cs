using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Caching;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>All live pages about one topic, by type.</summary>
[OpenToAll]
[SameForReaders]
internal sealed class TopicPageModel(PageLists lists) : PageModel
{
    /// <summary>Of one type; search shows the rest.</summary>
    private const int MostOfAType = 20;

    public Topic Topic { get; private set; } = null!;

    public IReadOnlyList<PageLine> Pages { get; private set; } = [];

    public IEnumerable<(PageTemplate Template, IReadOnlyList<PageLine> Lines, int All)> ByType =>
        from template in PageTemplates.All
        let all = Pages.Where(page => page.Type == template.Type).ToList()
        where all.Count > 0
        select (template, (IReadOnlyList<PageLine>)[.. all.Take(MostOfAType)], all.Count);

    public async Task<IActionResult> OnGetAsync(string topic, CancellationToken cancel)
    {
        if ((await lists.TopicsAsync(cancel)).FirstOrDefault(each => each.Code == topic) is not { } found)
        {
            return NotFound();
        }

        (Topic, Pages) = (found, await lists.OfTopicAsync(topic, cancel));
        return Page();
    }
}
