using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Posts;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.ReadEstablishment))]
internal sealed class PostModel(PostDetails details, Roles roles, TimeProvider clock) : PageModel
{
    public PostView View { get; private set; } = null!;

    public string RoleTitle => roles.TitleOn(View.Post.Role, UkTime.Today(clock));

    public bool MayEdit => HttpContext.Actor().May(PeoplePermissions.EditEstablishment);

    public async Task<IActionResult> OnGetAsync(PostId post, CancellationToken cancel)
    {
        if (await details.AskAsync(HttpContext.Actor(), post, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
