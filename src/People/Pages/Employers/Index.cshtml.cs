using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Employers;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.ManageEmployers))]
internal sealed class IndexModel(IDatabases databases) : PageModel
{
    public IReadOnlyList<Employer> Employers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(HttpContext.Actor());
        Employers = await db.Set<Employer>().AsNoTracking().OrderBy(employer => employer.Name).ToListAsync(cancel);
    }
}
