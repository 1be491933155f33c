using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Rules;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints.Moderation;

/// <summary>What moderators did, week by week.</summary>
[Requires(typeof(DiscussionsPermissions), nameof(DiscussionsPermissions.Moderate))]
internal sealed class FiguresModel(SafetyAsked safety, DiscussionsOptions options) : PageModel
{
    public IReadOnlyList<Week> Weeks { get; private set; } = [];

    public int Hours => options.HoursToDecision;

    public async Task OnGetAsync(CancellationToken cancel) => Weeks = await safety.WeeksAsync(HttpContext.Actor(), cancel);
}
