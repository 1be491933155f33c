using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.People.Actions;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Access;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.ManageAccess))]
internal sealed class InviteModel(PersonDetails details, InvitePerson invite) : PageModel
{
    public static IReadOnlyList<Choice> TradeChoices { get; } = [.. Kernel.Access.Trades.AtAnEmployer.Select(trade => new Choice(trade.Key, trade.Value))];

    public PersonView View { get; private set; } = null!;

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public List<string> Trades { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(PersonId person, CancellationToken cancel)
    {
        if (!await LoadAsync(person, cancel))
        {
            return NotFound();
        }

        Email = View.Person.Email;
        Trades = View.Family switch
        {
            Domain.RoleFamily.Associate => [Kernel.Access.Trades.Associate],
            Domain.RoleFamily.Doctor => [Kernel.Access.Trades.SupervisingDoctor],
            _ => [],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PersonId person, CancellationToken cancel)
    {
        if (!await LoadAsync(person, cancel))
        {
            return NotFound();
        }

        var outcome = await invite.RunAsync(HttpContext.Actor(), new(person, Email, Trades), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"{View.Person.Name} is invited. The letter is on its way to {Email!.Trim()}.");
        return Redirect($"/people/{person}");
    }

    private async Task<bool> LoadAsync(PersonId person, CancellationToken cancel)
    {
        var view = await details.AskAsync(HttpContext.Actor(), person, cancel);
        View = view!;
        return view is not null;
    }
}
