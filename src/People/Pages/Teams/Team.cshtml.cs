using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Teams;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Read))]
internal sealed class TeamModel(TeamDetails details, Establishment establishment, TimeProvider clock) : PageModel
{
    public TeamView View { get; private set; } = null!;

    public EstablishmentView? Posts { get; private set; }

    public Actor Actor => HttpContext.Actor();

    public async Task<IActionResult> OnGetAsync(TeamId team, CancellationToken cancel)
    {
        if (await details.AskAsync(Actor, team, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Posts = Actor.May(PeoplePermissions.ReadEstablishment) ? await establishment.AskAsync(Actor, UkTime.Today(clock), team, cancel) : null;
        return Page();
    }
}
