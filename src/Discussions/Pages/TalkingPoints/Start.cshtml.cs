using Microsoft.AspNetCore.Mvc;
using Preceptor.Contracts;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>A member starts a discussion, perhaps with a poll.</summary>
[SignedInOnly]
internal sealed class StartModel(SafetyAsked safety, DiscussionAsked discussions, IHubTopics topics, StartDiscussion start, KeepDraft keep, TimeProvider clock)
    : MessageForm(safety, discussions)
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Topic { get; set; }

    [BindProperty]
    public string? Audience { get; set; }

    [BindProperty]
    public string? PollQuestion { get; set; }

    [BindProperty]
    public string? PollOptions { get; set; }

    [BindProperty]
    public string? PollClosesOn { get; set; }

    public IReadOnlyList<Choice> TopicChoices { get; private set; } = [];

    public IReadOnlyList<Choice> AudienceChoices =>
    [
        new("Everyone", "Everyone", "Also people who are not signed in"), new("Members", "Members", "Whoever is signed in, at any employer"),
        .. HttpContext.Actor().Employer is null ? [] : new Choice[] { new("Employer", "Your employer", "Only people of your own employer") },
    ];

    public bool HasPoll => !Poll.IsEmpty;

    public override string? KeepAt => "/talking-points/start?handler=Keep";

    private TypedPoll Poll => new(PollQuestion ?? "", PollOptions ?? "", PollClosesOn ?? "");

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (await keep.FindAsync(HttpContext.Actor(), null, cancel) is { } draft)
        {
            (Title, Text) = (draft.Title, draft.Text);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (Act == Preview)
        {
            return await ShowPreviewAsync(null, UkTime.Today(clock), cancel);
        }

        if (Act == Save)
        {
            return ShowAgain((await KeepAsync(cancel)).Refusals) ?? (ModelState.IsValid ? Kept() : Page());
        }

        var outcome = await start.RunAsync(Writer.Of(HttpContext), new(Title ?? "", Topic ?? "", Audience ?? "", Typed, Poll), cancel);
        if (!outcome.Done(out var posted))
        {
            return ShowAgain(outcome.Refusals) ?? Page();
        }

        PageModelMessages.Success(this, posted.State is MessageState.Held ? "Thank you. A moderator looks at it before others see it." : "Your discussion is started.");
        return Redirect($"/talking-points/{posted.Discussion}");
    }

    /// <summary>The script saves what is typed every ten seconds.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel) => (await KeepAsync(cancel)).IsDone ? new NoContentResult() : new UnprocessableEntityResult();

    private Task<Outcome<Done>> KeepAsync(CancellationToken cancel) => keep.SaveAsync(HttpContext.Actor(), null, (Title ?? "", Typed), cancel);

    private RedirectResult Kept()
    {
        PageModelMessages.Success(this, "Your draft is saved. Only you see it.");
        return Redirect("/talking-points/start");
    }

    private async Task LoadAsync(CancellationToken cancel) =>
        TopicChoices = [new("", "Select a topic"), .. (await topics.AllAsync(cancel)).Select(topic => new Choice(topic.Code, topic.Name))];
}
