using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>What a message said before it was changed, word by word.</summary>
[OpenToAll]
internal sealed class HistoryModel(SafetyAsked safety, MessageAsked messages) : TalkingPointsPage(safety)
{
    public MessageInPlace Place { get; private set; } = null!;

    public IReadOnlyList<MessageChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(MessageId message, CancellationToken cancel)
    {
        if (await messages.AskAsync(HttpContext.Actor(), message, cancel) is not { } place)
        {
            return NotFound();
        }

        (Place, Changes) = (place, await messages.ChangesAsync(place.Message, cancel));
        return Page();
    }
}
