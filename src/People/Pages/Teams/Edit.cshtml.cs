using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.People.Actions;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Teams;

/// <summary>Adds a team, or changes the one of the route.</summary>
[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class EditModel(SavePlace save, Places places, TeamDetails details) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Site { get; set; }

    public TeamView? View { get; private set; }

    public IReadOnlyList<Choice> Sites { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(TeamId? team, CancellationToken cancel)
    {
        if (!await LoadAsync(team, cancel))
        {
            return NotFound();
        }

        (Name, Site) = (View?.Team.Name, View?.Team.SiteId.ToString() ?? (Sites.Count == 1 ? Sites[0].Value : null));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(TeamId? team, CancellationToken cancel)
    {
        if (!await LoadAsync(team, cancel))
        {
            return NotFound();
        }

        var outcome = await save.TeamAsync(HttpContext.Actor(), new(team, Name, Site), cancel);
        if (!outcome.Done(out var saved))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"{Name!.Trim()} is {(team is null ? "added" : "changed")}.");
        return Redirect($"/teams/{saved}");
    }

    private async Task<bool> LoadAsync(TeamId? team, CancellationToken cancel)
    {
        Sites = [.. (await places.SitesAsync(HttpContext.Actor(), cancel)).Select(site => new Choice(site.Id.ToString(), site.Name))];
        View = team is { } id ? await details.AskAsync(HttpContext.Actor(), id, cancel) : null;
        return team is null || View is not null;
    }
}
