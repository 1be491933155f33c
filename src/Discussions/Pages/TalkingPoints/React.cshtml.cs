using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>Gives or takes back a reaction, and goes back to the message.</summary>
[SignedInOnly]
internal sealed class ReactModel(SafetyAsked safety, MessageAsked messages, MarkMessages mark) : TalkingPointsPage(safety)
{
    public async Task<IActionResult> OnGetAsync(MessageId message, CancellationToken cancel) =>
        await messages.AskAsync(HttpContext.Actor(), message, cancel) is { } place ? Redirect(place.Href) : NotFound();

    public async Task<IActionResult> OnPostAsync(MessageId message, string? kind, CancellationToken cancel)
    {
        var outcome = await mark.ReactAsync(HttpContext.Actor(), message, kind ?? "", cancel);
        return outcome.Done(out var marked) ? Redirect($"/talking-points/{marked.DiscussionId}?message={marked.Number}#message-{marked.Number}") : NotFound();
    }
}
