using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Time;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>A member changes their own message.</summary>
[SignedInOnly]
internal sealed class ChangeModel(SafetyAsked safety, DiscussionAsked discussions, MessageAsked messages, ChangeMessage change, TimeProvider clock) : MessageForm(safety, discussions)
{
    public MessageInPlace Place { get; private set; } = null!;

    public bool IsShown => Editing.IsShown(Place.Message, UkTime.Now(clock));

    public async Task<IActionResult> OnGetAsync(MessageId message, CancellationToken cancel)
    {
        if (!await LoadAsync(message, cancel))
        {
            return NotFound();
        }

        Text = Place.Message.Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(MessageId message, CancellationToken cancel)
    {
        if (!await LoadAsync(message, cancel))
        {
            return NotFound();
        }

        if (Act == Preview)
        {
            return await ShowPreviewAsync(Place.Discussion.Id, UkTime.Today(clock), cancel);
        }

        var outcome = await change.RunAsync(Writer.Of(HttpContext), message, Typed, cancel);
        if (!outcome.IsDone)
        {
            return ShowAgain(outcome.Refusals) ?? Page();
        }

        PageModelMessages.Success(this, "Your message is changed.");
        return Redirect(Place.Href);
    }

    private async Task<bool> LoadAsync(MessageId message, CancellationToken cancel)
    {
        if (await messages.AskAsync(HttpContext.Actor(), message, cancel) is not { } place || !Editing.MayChange(place.Message, HttpContext.Actor().Account!.Value).IsDone)
        {
            return false;
        }

        Place = place;
        return true;
    }
}
