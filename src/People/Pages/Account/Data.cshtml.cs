using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Account;

/// <summary>What is kept of the signed-in person's account, to take away or to end.</summary>
[SignedInOnly]
internal sealed class DataModel(PersonalFile file) : PageModel
{
    public IReadOnlyList<PersonalList> Lists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Lists = await file.ListsAsync(HttpContext.Actor(), cancel);
}
