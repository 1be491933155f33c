using Microsoft.AspNetCore.Mvc;
using Preceptor.Discussions.Actions;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>Anybody, signed in or not, reports a message in one form.</summary>
[OpenToAll]
internal sealed class ReportModel(SafetyAsked safety, MessageAsked messages, ReportMessage report, DiscussionsOptions options) : TalkingPointsPage(safety)
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Details { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public MessageInPlace Place { get; private set; } = null!;

    public int Hours => options.HoursToDecision;

    public IReadOnlyList<Choice> Reasons => [.. ReportReasons.All.Select(reason => new Choice(reason.Code, reason.Text))];

    public async Task<IActionResult> OnGetAsync(MessageId message, CancellationToken cancel)
    {
        if (await messages.AskAsync(HttpContext.Actor(), message, cancel) is not { } place)
        {
            return NotFound();
        }

        Place = place;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(MessageId message, CancellationToken cancel)
    {
        var outcome = await report.RunAsync(HttpContext.Actor(), message, new(Reason ?? "", Details ?? "", Email ?? ""), $"{HttpContext.Connection.RemoteIpAddress}", cancel);
        if (!outcome.Done(out var secret))
        {
            return Refuse(outcome.Refusals) ?? await OnGetAsync(message, cancel);
        }

        PageModelMessages.Success(this, "Thank you. A moderator looks at the message.");
        return Redirect($"/talking-points/reports/{secret}");
    }
}
