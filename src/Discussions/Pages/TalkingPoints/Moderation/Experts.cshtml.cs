using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Queries;
using Preceptor.Kernel;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints.Moderation;

/// <summary>Everybody who is marked as an expert, by topic.</summary>
[Requires(typeof(DiscussionsPermissions), nameof(DiscussionsPermissions.Moderate))]
internal sealed class ExpertsModel(ExpertsAsked experts, MarkExpert mark) : PageModel
{
    public IReadOnlyList<ExpertLine> Experts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Experts = await experts.AllAsync(HttpContext.Actor(), cancel);

    public async Task<IActionResult> OnPostAsync(AccountId member, string? topic, CancellationToken cancel)
    {
        if (!(await mark.TakeAwayAsync(HttpContext.Actor(), member, topic ?? "", cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The mark is taken away.");
        return Redirect("/talking-points/moderation/experts");
    }
}
