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
internal sealed class ChangeModel(PersonDetails details, ChangeAccess change) : PageModel
{
    public PersonView View { get; private set; } = null!;

    [BindProperty]
    public List<string> Trades { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(PersonId person, CancellationToken cancel)
    {
        if (!await LoadAsync(person, cancel))
        {
            return NotFound();
        }

        Trades = [.. View.Access!.Trades];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PersonId person, CancellationToken cancel)
    {
        if (!await LoadAsync(person, cancel))
        {
            return NotFound();
        }

        if (Trades.Count == 0)
        {
            ModelState.AddModelError(nameof(Trades), "Select at least one thing, or end this person's access");
            return Page();
        }

        return await SaveAsync(Trades, $"What {View.Person.Name} may do is changed.", cancel);
    }

    public async Task<IActionResult> OnPostEndAsync(PersonId person, CancellationToken cancel) =>
        await LoadAsync(person, cancel) ? await SaveAsync([], $"{View.Person.Name} can no longer sign in.", cancel) : NotFound();

    private async Task<IActionResult> SaveAsync(IReadOnlyList<string> trades, string done, CancellationToken cancel)
    {
        var outcome = await change.RunAsync(HttpContext.Actor(), new(View.Person.Id, trades), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, done);
        return Redirect($"/people/{View.Person.Id}");
    }

    private async Task<bool> LoadAsync(PersonId person, CancellationToken cancel)
    {
        var view = await details.AskAsync(HttpContext.Actor(), person, cancel);
        View = view!;
        return view?.Access is not null;
    }
}
