using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Imports;

/// <summary>The dry run: what the file would do, and what stops it. Afterwards, what it did.</summary>
[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Import))]
internal sealed class ReviewModel(ImportDetails details, PutIn putIn, DropImport drop) : PageModel
{
    /// <summary>So many problems are shown; the rest appears as these are corrected.</summary>
    public const int MostShown = 100;

    public ImportView View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(ImportId import, CancellationToken cancel) => ShowAsync(import, cancel);

    public async Task<IActionResult> OnPostAsync(ImportId import, CancellationToken cancel)
    {
        var outcome = await putIn.RunAsync(HttpContext.Actor(), import, cancel);
        if (outcome.IsDone)
        {
            return Redirect($"/imports/{import}");
        }

        ModelState.Add(outcome.Refusals.Where(refusal => refusal is not Missing));
        return await ShowAsync(import, cancel);
    }

    public async Task<IActionResult> OnPostDropAsync(ImportId import, CancellationToken cancel)
    {
        if (!(await drop.RunAsync(HttpContext.Actor(), import, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The import is dropped. Nothing was changed.");
        return Redirect("/people");
    }

    private async Task<IActionResult> ShowAsync(ImportId import, CancellationToken cancel)
    {
        if (await details.AskAsync(HttpContext.Actor(), import, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
