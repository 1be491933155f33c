using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>Who asked, or a moderator, says which reply solved it, and goes back to the discussion.</summary>
[SignedInOnly]
internal sealed class AnswerModel(SafetyAsked safety, MessageAsked messages, MarkMessages mark) : TalkingPointsPage(safety)
{
    public async Task<IActionResult> OnGetAsync(MessageId message, CancellationToken cancel) =>
        await messages.AskAsync(HttpContext.Actor(), message, cancel) is { } place ? Redirect(place.Href) : NotFound();

    public async Task<IActionResult> OnPostAsync(MessageId message, CancellationToken cancel)
    {
        if (await messages.AskAsync(HttpContext.Actor(), message, cancel) is not { } place)
        {
            return NotFound();
        }

        var outcome = await mark.AnswerAsync(HttpContext.Actor(), message, cancel);
        if (!outcome.Done(out var answer))
        {
            return Refuse(outcome.Refusals) ?? Redirect(place.Href);
        }

        PageModelMessages.Success(this, answer is null ? "The discussion has no answer any more." : "The answer is shown first.");
        return Redirect($"/talking-points/{place.Discussion.Id}");
    }
}
