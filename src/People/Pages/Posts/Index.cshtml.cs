using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Posts;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.ReadEstablishment))]
internal sealed class IndexModel(Establishment establishment, TimeProvider clock) : PageModel
{
    public EstablishmentView View { get; private set; } = new([]);

    public bool MayEdit => HttpContext.Actor().May(PeoplePermissions.EditEstablishment);

    public bool MayImport => HttpContext.Actor().May(PeoplePermissions.Import);

    public async Task OnGetAsync(CancellationToken cancel) =>
        View = await establishment.AskAsync(HttpContext.Actor(), UkTime.Today(clock), null, cancel);
}
