using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Pages.PersonForm;
using Preceptor.People.Queries;
using Preceptor.People.Rules;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.People;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Read))]
internal sealed class PersonModel(PersonDetails details, ClearanceLine clearance, Drafts drafts) : PageModel
{
    public PersonView View { get; private set; } = null!;

    /// <summary>Whether an associate is cleared to practise; none for others, and for who may not see it.</summary>
    public string? Clearance { get; private set; }

    public Actor Actor => HttpContext.Actor();

    public bool MayEdit => Actor.May(PeoplePermissions.Edit);

    public async Task<IActionResult> OnGetAsync(PersonId person, CancellationToken cancel)
    {
        if (await details.AskAsync(Actor, person, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Clearance = view.Family == RoleFamily.Associate ? await clearance.AskAsync(Actor, person, cancel) : null;
        return Page();
    }

    /// <summary>Starts the journey that changes this person, with their values as its answers.</summary>
    public async Task<IActionResult> OnPostChangeAsync(PersonId person, CancellationToken cancel)
    {
        if (!MayEdit)
        {
            return Forbid();
        }

        if (await details.AskAsync(Actor, person, cancel) is not { } view)
        {
            return NotFound();
        }

        var answers = new PersonAnswers { Person = person, Text = PersonReading.TextOf(view.Person), Teams = [.. view.Teams.Select(team => team.Id.ToString())] };
        return LocalRedirect(PersonAnswers.Page(await drafts.StartAsync(Actor, answers, cancel), "check"));
    }
}
