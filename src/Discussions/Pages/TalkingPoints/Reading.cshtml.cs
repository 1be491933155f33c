using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Kernel;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>A message on a discussion's page, with who looks at it.</summary>
/// <param name="Part">What it is in the vocabulary of schema.org; none where it is shown a second time.</param>
internal sealed record MessageLine(MessageView View, DiscussionView In, AccountId? Account, string? Part)
{
    public Message Message => View.Message;

    public bool IsMine => Account is not null && Message.AuthorId == Account;

    /// <summary>Its author is an expert on the topic at this time.</summary>
    public bool IsByExpert => Message.AuthorId is { } author && In.Experts.Contains(author);

    public bool MayAct => Account is not null && Message.State is MessageState.Shown && Part is not null;
}

/// <summary>A discussion: what was asked, its answer, its poll, the replies.</summary>
[OpenToAll]
internal sealed class ReadingModel(SafetyAsked safety, DiscussionAsked discussions, MarkMessages mark) : TalkingPointsPage(safety)
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "message")]
    public int? MessageNumber { get; set; }

    public string? Text { get; set; }

    public DiscussionView View { get; private set; } = null!;

    public bool IsSignedIn => HttpContext.Actor().IsSignedIn;

    public string PageTitle => View.Discussion.Title + (View.Pages > 1 ? $" (page {View.Page} of {View.Pages})" : "");

    public MessageLine Line(MessageView view, string? part) => new(view, View, HttpContext.Actor().Account, part);

    public async Task<IActionResult> OnGetAsync(DiscussionId discussion, CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        if (await discussions.AskAsync(actor, discussion, new(PageNumber, MessageNumber), cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        if (actor.IsSignedIn)
        {
            await mark.NoteSeenAsync(actor, discussion, cancel);
        }

        return Page();
    }
}
