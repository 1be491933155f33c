using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Answers;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Discussions.Pages.TalkingPoints.Moderation;

/// <summary>One message with its reports, notes and what its author did before: a moderator claims, holds, notes and decides.</summary>
[Requires(typeof(DiscussionsPermissions), nameof(DiscussionsPermissions.Moderate))]
internal sealed class OneCaseModel(CasesAsked cases, WorkOnCase work, DecideCase decide) : PageModel
{
    public static IReadOnlyList<Choice> DecisionChoices { get; } = [new("show", "Show it"), new("hide", "Hide it")];

    public static IReadOnlyList<Choice> AuthorChoices { get; } =
    [
        new(DecisionReading.Nothing, "Nothing"), new(DecisionReading.Warn, "Warn"),
        .. DecisionReading.SuspensionDays.Select(days => new Choice($"{days}", $"Suspend for {days} days")),
    ];

    [BindProperty]
    public string? Choice { get; set; }

    [BindProperty]
    public string? Author { get; set; }

    [BindProperty]
    public string? Statement { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public CaseView View { get; private set; } = null!;

    public bool IsClaimedByMe => View.Case.ClaimedById is { } claimer && claimer == HttpContext.Actor().Account;

    public string Html => MessageHtml.Of(View.Message.Text, []);

    public string Clock => DecisionClock.InWords(DecisionClock.Of(View.Case, View.Now));

    public async Task<IActionResult> OnGetAsync(CaseId caseId, CancellationToken cancel)
    {
        if (await cases.OneAsync(HttpContext.Actor(), caseId, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CaseId caseId, CancellationToken cancel)
    {
        var outcome = await decide.RunAsync(Writer.Of(HttpContext), caseId, new(Choice ?? "", Author ?? "", Statement ?? ""), cancel);
        if (outcome.Done(out var decision))
        {
            PageModelMessages.Success(this, decision is Decision.Show ? "The message is shown." : "The message is hidden.");
            return Redirect("/talking-points/moderation");
        }

        return await ShowAgainAsync(caseId, outcome.Refusals, cancel);
    }

    public async Task<IActionResult> OnPostWorkAsync(CaseId caseId, string? act, CancellationToken cancel)
    {
        var writer = Writer.Of(HttpContext);
        var (outcome, done) = act switch
        {
            "claim" => (await work.ClaimAsync(writer, caseId, cancel), "You have claimed the case."),
            "release" => (await work.ReleaseAsync(writer, caseId, cancel), "Any moderator may take the case now."),
            _ => (await work.HoldAsync(writer, caseId, cancel), "The message is out of sight until the decision."),
        };
        return await AfterAsync(caseId, outcome, done, cancel);
    }

    public async Task<IActionResult> OnPostNoteAsync(CaseId caseId, CancellationToken cancel) =>
        await AfterAsync(caseId, await work.NoteAsync(Writer.Of(HttpContext), caseId, Note ?? "", cancel), "Your note is added. Only moderators see it.", cancel);

    private async Task<IActionResult> AfterAsync(CaseId caseId, Outcome<Done> outcome, string done, CancellationToken cancel)
    {
        if (!outcome.IsDone)
        {
            return await ShowAgainAsync(caseId, outcome.Refusals, cancel);
        }

        PageModelMessages.Success(this, done);
        return Redirect($"/talking-points/moderation/{caseId}");
    }

    private async Task<IActionResult> ShowAgainAsync(CaseId caseId, IReadOnlyList<Refusal> refusals, CancellationToken cancel)
    {
        ModelState.Add(refusals);
        return refusals.Any(refusal => refusal is Missing) ? NotFound() : await OnGetAsync(caseId, cancel);
    }
}
