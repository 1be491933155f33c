using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>A member replies to a discussion or to one of its messages, with its words as a quote if they like.</summary>
[SignedInOnly]
internal sealed class ReplyModel(SafetyAsked safety, DiscussionAsked discussions, MessageAsked messages, WriteReply reply, KeepDraft keep, TimeProvider clock) : MessageForm(safety, discussions)
{
    private readonly DiscussionAsked _discussions = discussions;

    /// <summary>The number of the message that is answered.</summary>
    [BindProperty(SupportsGet = true)]
    public int? To { get; set; }

    public MessageInPlace Answered { get; private set; } = null!;

    public string AnsweredHtml { get; private set; } = "";

    public override string? KeepAt => $"/talking-points/{Answered.Discussion.Id}/reply?handler=Keep";

    public async Task<IActionResult> OnGetAsync(DiscussionId discussion, string? quote, CancellationToken cancel)
    {
        if (!await LoadAsync(discussion, cancel))
        {
            return NotFound();
        }

        var draft = await keep.FindAsync(HttpContext.Actor(), discussion, cancel);
        Text = (quote == "yes" ? Quoting.Of(Answered.Message.AuthorName, Answered.Message.Text) : "") + draft?.Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DiscussionId discussion, CancellationToken cancel)
    {
        if (!await LoadAsync(discussion, cancel))
        {
            return NotFound();
        }

        if (Act == Preview)
        {
            return await ShowPreviewAsync(discussion, UkTime.Today(clock), cancel);
        }

        if (Act == Save)
        {
            return ShowAgain((await KeepAsync(discussion, cancel)).Refusals) ?? (ModelState.IsValid ? Kept(discussion) : Page());
        }

        var outcome = await reply.RunAsync(Writer.Of(HttpContext), discussion, To, Typed, cancel);
        if (!outcome.Done(out var posted))
        {
            return ShowAgain(outcome.Refusals) ?? Page();
        }

        PageModelMessages.Success(this, posted.State is MessageState.Held ? "Thank you. A moderator looks at your reply before others see it." : "Your reply is sent.");
        return Redirect($"/talking-points/{discussion}?message={posted.Number}#message-{posted.Number}");
    }

    /// <summary>The script saves what is typed every ten seconds.</summary>
    public async Task<IActionResult> OnPostKeepAsync(DiscussionId discussion, CancellationToken cancel)
    {
        var outcome = await KeepAsync(discussion, cancel);
        return outcome.IsDone ? new NoContentResult() : outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : new UnprocessableEntityResult();
    }

    private Task<Outcome<Done>> KeepAsync(DiscussionId discussion, CancellationToken cancel) => keep.SaveAsync(HttpContext.Actor(), discussion, ("", Typed), cancel);

    private RedirectResult Kept(DiscussionId discussion)
    {
        PageModelMessages.Success(this, "Your draft is saved. Only you see it.");
        return Redirect($"/talking-points/{discussion}/reply{(To is { } to ? $"?to={to}" : "")}");
    }

    private async Task<bool> LoadAsync(DiscussionId discussion, CancellationToken cancel)
    {
        if (await messages.AskAsync(HttpContext.Actor(), discussion, To ?? Message.First, cancel) is not { } answered)
        {
            return false;
        }

        Answered = answered;
        AnsweredHtml = MessageHtml.Of(answered.Message.Text, await _discussions.NamesAsync(HttpContext.Actor(), discussion, cancel));
        return true;
    }
}
