using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Credentials.Actions;
using Preceptor.Kernel.Sheets;
using Preceptor.Ui.Access;

namespace Preceptor.Credentials.Pages.Credentials.Imports;

/// <summary>Takes the file. What is wrong with it as a table is shown by line and column, and nothing is kept.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Record))]
[RequestSizeLimit(MostUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = MostUpload)]
internal sealed class UploadModel(UploadRegistrations action) : PageModel
{
    // Some room over the reader's own limit, so that its clear message is shown for files just over it.
    private const int MostUpload = 32 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<SheetProblem> Problems { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Upload is null || Upload.Length == 0)
        {
            ModelState.AddModelError(nameof(Upload), Upload is null ? "Select a file" : "The file is empty");
            return Page();
        }

        await using var content = Upload.OpenReadStream();
        var outcome = await action.RunAsync(HttpContext.Actor(), Path.GetFileName(Upload.FileName), content, cancel);
        if (outcome.Done(out var upload))
        {
            return Redirect($"/clearance/imports/{upload}");
        }

        Problems = [.. outcome.Refusals.OfType<FileNotReadable>().SelectMany(refusal => refusal.Problems)];
        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(nameof(Upload), $"{refusal.Sentence}. Nothing was put on record");
        }

        return Page();
    }
}
