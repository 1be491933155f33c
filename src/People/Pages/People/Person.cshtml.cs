using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.People;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Read))]
internal sealed class PersonModel(PersonDetails details) : PageModel
{
    public PersonView View { get; private set; } = null!;

    public Actor Actor => HttpContext.Actor();

    /// <summary>Where "Change" leads; nowhere for those who may not.</summary>
    public string? ChangeHref => Actor.May(PeoplePermissions.Edit) ? $"/people/{View.Person.Id}/change" : null;

    public async Task<IActionResult> OnGetAsync(PersonId person, CancellationToken cancel)
    {
        if (await details.AskAsync(Actor, person, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
