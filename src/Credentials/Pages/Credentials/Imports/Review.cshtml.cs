using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Credentials.Actions;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Queries;
using Preceptor.Kernel.Answers;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Credentials.Pages.Credentials.Imports;

/// <summary>The dry run: what the file would do, and what is wrong with it. Afterwards, that it is done.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Record))]
internal sealed class ReviewModel(UploadDetails details, PutInRegistrations putIn) : PageModel
{
    /// <summary>So many problems and changes are shown; nobody reads thousands.</summary>
    public const int MostShown = 100;

    public UploadView View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(UploadId upload, CancellationToken cancel) => ShowAsync(upload, cancel);

    public async Task<IActionResult> OnPostAsync(UploadId upload, bool leaveOut, CancellationToken cancel)
    {
        var outcome = await putIn.RunAsync(HttpContext.Actor(), upload, leaveOut, cancel);
        if (outcome.IsDone)
        {
            return Redirect($"/clearance/imports/{upload}");
        }

        ModelState.Add(outcome.Refusals.Where(refusal => refusal is not Missing));
        return await ShowAsync(upload, cancel);
    }

    private async Task<IActionResult> ShowAsync(UploadId upload, CancellationToken cancel)
    {
        if (await details.AskAsync(HttpContext.Actor(), upload, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
