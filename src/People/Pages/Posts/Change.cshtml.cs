using Microsoft.AspNetCore.Mvc;
using Preceptor.Contracts;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Posts;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.EditEstablishment))]
internal sealed class ChangeModel(SavePost save, PostDetails details, Places places, Roles roles, TimeProvider clock) : PostForm(save, places, roles, clock)
{
    public async Task<IActionResult> OnGetAsync(PostId post, CancellationToken cancel)
    {
        if (await details.AskAsync(HttpContext.Actor(), post, cancel) is not { } view)
        {
            return NotFound();
        }

        IsNew = false;
        await LoadAsync(cancel);
        Show(PostDetails.TextOf(view), view.Post.TeamId);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(PostId post, CancellationToken cancel)
    {
        IsNew = false;
        return SaveAsync(post, cancel);
    }
}
