using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>A member's vote in a discussion's poll.</summary>
[SignedInOnly]
internal sealed class VoteModel(SafetyAsked safety, DiscussionAsked discussions, CastVote cast) : TalkingPointsPage(safety)
{
    [BindProperty]
    public string? Option { get; set; }

    public DiscussionView View { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices => [.. View.Poll!.Rows.Select(row => new Choice($"{row.Number}", row.Option))];

    public async Task<IActionResult> OnGetAsync(DiscussionId discussion, CancellationToken cancel)
    {
        if (await discussions.AskAsync(HttpContext.Actor(), discussion, new(1, null), cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Option ??= view.MyVote?.ToString();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DiscussionId discussion, CancellationToken cancel)
    {
        var outcome = await cast.RunAsync(HttpContext.Actor(), discussion, Option ?? "", cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, "Your vote is counted.");
            return Redirect($"/talking-points/{discussion}");
        }

        return Refuse(outcome.Refusals) ?? await OnGetAsync(discussion, cancel);
    }
}
