using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>Sets how closely a member follows a discussion, and goes back to it.</summary>
[SignedInOnly]
internal sealed class WatchModel(SafetyAsked safety, MessageAsked messages, MarkMessages mark) : TalkingPointsPage(safety)
{
    public async Task<IActionResult> OnGetAsync(DiscussionId discussion, CancellationToken cancel) =>
        await messages.AskAsync(HttpContext.Actor(), discussion, Message.First, cancel) is { } place ? Redirect(place.Href) : NotFound();

    public async Task<IActionResult> OnPostAsync(DiscussionId discussion, string? level, CancellationToken cancel)
    {
        if (!(await mark.WatchAsync(HttpContext.Actor(), discussion, level ?? "", cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, level switch
        {
            nameof(WatchLevel.Muted) => "You do not hear of this discussion any more.",
            nameof(WatchLevel.Watching) => "You watch this discussion. It comes first among yours.",
            _ => "You follow this discussion as usual.",
        });
        return Redirect($"/talking-points/{discussion}");
    }
}
