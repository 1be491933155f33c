using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Teams;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Read))]
internal sealed class IndexModel(Places places) : PageModel
{
    public IReadOnlyList<TeamRow> Teams { get; private set; } = [];

    public IReadOnlyList<SiteRow> Sites { get; private set; } = [];

    public bool MayEdit => HttpContext.Actor().May(PeoplePermissions.Edit);

    public async Task OnGetAsync(CancellationToken cancel) =>
        (Teams, Sites) = (await places.TeamsAsync(HttpContext.Actor(), cancel), await places.SitesAsync(HttpContext.Actor(), cancel));
}
