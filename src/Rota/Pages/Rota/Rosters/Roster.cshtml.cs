using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Rosters;

/// <summary>The rota board: people × days, judged as of now.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Read))]
internal sealed class RosterModel(RosterReview review, CopyRoster copy) : PageModel
{
    public ReviewedRoster View { get; private set; } = null!;

    public Board Board { get; private set; } = null!;

    public string TeamName => View.Made.Sources.TeamName(View.Roster.TeamId);

    public long Minutes => View.Judged.Duties.Sum(duty => (long)duty.Line.Minutes);

    public bool MayPlan => HttpContext.Actor().May(RotaPermissions.Plan);

    public bool MayPublish => HttpContext.Actor().May(RotaPermissions.Publish);

    public bool HasCertificate => View.Roster.PublishedAt is not null;

    public static string Sentence(ExplanationLine term)
    {
        var words = term.Text.Split(" × ")[0];
        return words[(words.IndexOf(' ') + 1)..] is { Length: > 0 } what ? char.ToUpperInvariant(what[0]) + what[1..] : term.Code;
    }

    public async Task<IActionResult> OnGetAsync(RosterId roster, CancellationToken cancel)
    {
        if (await review.AskAsync(HttpContext.Actor(), roster, cancel) is not { } view)
        {
            return NotFound();
        }

        (View, Board) = (view, RosterBoard.Of(view));
        return Page();
    }

    public async Task<IActionResult> OnPostCopyAsync(RosterId roster, CancellationToken cancel)
    {
        if (!MayPlan)
        {
            return Forbid();
        }

        if (await review.AskAsync(HttpContext.Actor(), roster, cancel) is not { Roster.Status: RosterStatus.Published })
        {
            return NotFound();
        }

        var outcome = await copy.RunAsync(HttpContext.Actor(), roster, cancel);
        if (outcome.Done(out var draft))
        {
            return Redirect($"/rota/rosters/{draft}");
        }

        ModelState.Add(outcome.Refusals);
        return await OnGetAsync(roster, cancel);
    }
}
