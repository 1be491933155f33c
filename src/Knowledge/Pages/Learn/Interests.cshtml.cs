using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A member chooses topics of interest; none is an answer too.</summary>
[SignedInOnly]
internal sealed class InterestsModel(PageLists lists, HomeAsked home, KeepMember keep) : PageModel
{
    [BindProperty]
    public List<string> Interests { get; set; } = [];

    public IReadOnlyList<Choice> Topics { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Interests = [.. await home.InterestsAsync(HttpContext.Actor(), cancel)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await keep.ChooseAsync(HttpContext.Actor(), Interests, cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            await LoadAsync(cancel);
            return Page();
        }

        PageModelMessages.Success(this, Interests.Count == 0 ? "You have no topics of interest." : $"You have {UkWords.Count(Interests.Count, "topic", "topics")} of interest.");
        return Redirect("/learn");
    }

    private async Task LoadAsync(CancellationToken cancel) =>
        Topics = [.. (await lists.TopicsAsync(cancel)).Select(topic => new Choice(topic.Code, topic.Name, topic.About))];
}
