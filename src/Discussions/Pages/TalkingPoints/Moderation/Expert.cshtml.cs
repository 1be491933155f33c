using Microsoft.AspNetCore.Mvc;
using Preceptor.Contracts;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints.Moderation;

/// <summary>The author of a message becomes an expert on its topic, or is one no more.</summary>
[Requires(typeof(DiscussionsPermissions), nameof(DiscussionsPermissions.Moderate))]
internal sealed class ExpertModel(SafetyAsked safety, MessageAsked messages, ExpertsAsked experts, IHubTopics topics, MarkExpert mark) : TalkingPointsPage(safety)
{
    [BindProperty]
    public string? Reason { get; set; }

    public MessageInPlace Place { get; private set; } = null!;

    public string TopicName { get; private set; } = "";

    /// <summary>The mark as it stands; none when the member has none.</summary>
    public Expert? Expert { get; private set; }

    public async Task<IActionResult> OnGetAsync(MessageId message, CancellationToken cancel)
    {
        if (!await LoadAsync(message, cancel))
        {
            return NotFound();
        }

        Reason = Expert?.Reason;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(MessageId message, CancellationToken cancel)
    {
        if (!await LoadAsync(message, cancel))
        {
            return NotFound();
        }

        var outcome = await mark.RunAsync(HttpContext.Actor(), message, Reason ?? "", cancel);
        if (!outcome.IsDone)
        {
            return Refuse(outcome.Refusals) ?? Page();
        }

        PageModelMessages.Success(this, $"{Place.Message.AuthorName} is marked as an expert.");
        return Redirect(Place.Href);
    }

    public async Task<IActionResult> OnPostTakeAwayAsync(MessageId message, CancellationToken cancel)
    {
        if (!await LoadAsync(message, cancel) || Place.Message.AuthorId is not { } member
            || !(await mark.TakeAwayAsync(HttpContext.Actor(), member, Place.Discussion.TopicCode, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The mark is taken away.");
        return Redirect(Place.Href);
    }

    private async Task<bool> LoadAsync(MessageId message, CancellationToken cancel)
    {
        if (await messages.AskAsync(HttpContext.Actor(), message, cancel) is not { } place || place.Message.AuthorId is not { } member)
        {
            return false;
        }

        Place = place;
        TopicName = (await topics.AllAsync(cancel)).FirstOrDefault(topic => topic.Code == place.Discussion.TopicCode)?.Name ?? place.Discussion.TopicCode;
        Expert = await experts.OneAsync(HttpContext.Actor(), member, place.Discussion.TopicCode, cancel);
        return true;
    }
}
