using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>All live pages about one topic, by type.</summary>
[OpenToAll]
internal sealed class TopicPageModel(PageLists lists) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    public IReadOnlyList<PageLine> Pages { get; private set; } = [];

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
