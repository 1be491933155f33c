using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>What moderators have before them, and when comments are looked at.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Moderate))]
internal sealed class ModerationModel(OpinionsAsked opinions, PageLists lists, Moderate moderate) : PageModel
{
    public IReadOnlyList<CommentLine> Lines { get; private set; } = [];

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Lines, Topics) = (await opinions.ToModerateAsync(HttpContext.Actor(), cancel), await lists.TopicsAsync(cancel));

    public async Task<IActionResult> OnPostAsync(CommentId comment, string? decision, string? why, CancellationToken cancel)
    {
        var outcome = await moderate.DecideAsync(HttpContext.Actor(), comment, (decision == "show", why ?? ""), cancel);
        return await AfterAsync(outcome.Refusals, decision == "show" ? "The comment can be seen." : "The comment is removed.", cancel);
    }

    public async Task<IActionResult> OnPostTopicAsync(string? topic, string? first, CancellationToken cancel)
    {
        var outcome = await moderate.SetTopicAsync(HttpContext.Actor(), topic ?? "", first == "yes", cancel);
        return await AfterAsync(outcome.Refusals, "It holds for comments from now on.", cancel);
    }

    private async Task<IActionResult> AfterAsync(IReadOnlyList<Refusal> refusals, string done, CancellationToken cancel)
    {
        if (refusals.Count == 0)
        {
            PageModelMessages.Success(this, done);
            return Redirect("/learn/moderation");
        }

        if (refusals.Any(refusal => refusal is Missing))
        {
            return NotFound();
        }

        ModelState.Add(refusals);
        await OnGetAsync(cancel);
        return Page();
    }
}
