using Microsoft.AspNetCore.Mvc;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Posts;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.EditEstablishment))]
internal sealed class AddModel(SavePost save, Places places, Roles roles, TimeProvider clock) : PostForm(save, places, roles, clock)
{
    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => SaveAsync(null, cancel);
}
