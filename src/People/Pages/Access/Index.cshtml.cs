using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Access;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.ManageAccess))]
internal sealed class IndexModel(WhoCanSignIn who) : PageModel
{
    public IReadOnlyList<AccessRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await who.AskAsync(HttpContext.Actor(), cancel);
}
