using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Rosters;

[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Publish))]
internal sealed class PublishModel(RosterReview review, PublishRoster publish) : PageModel
{
    [BindProperty]
    public int Version { get; set; }

    public ReviewedRoster View { get; private set; } = null!;

    public IReadOnlyList<string> Broken { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(RosterId roster, CancellationToken cancel)
    {
        if (!await LoadAsync(roster, cancel))
        {
            return NotFound();
        }

        Version = View.Roster.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(RosterId roster, CancellationToken cancel)
    {
        if (!await LoadAsync(roster, cancel))
        {
            return NotFound();
        }

        var outcome = await publish.RunAsync(HttpContext.Actor(), roster, Version, cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            Broken = [.. outcome.Refusals.OfType<RulesSayNo>().SelectMany(refusal => refusal.Findings)];
            return Page();
        }

        PageModelMessages.Success(this, "The rota is published, and everybody concerned has been told.");
        return Redirect($"/rota/rosters/{roster}/certificate");
    }

    private async Task<bool> LoadAsync(RosterId roster, CancellationToken cancel)
    {
        if (await review.AskAsync(HttpContext.Actor(), roster, cancel) is not { Roster.Status: RosterStatus.Draft } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
