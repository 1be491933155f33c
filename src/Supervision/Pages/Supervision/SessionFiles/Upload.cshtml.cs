using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision.SessionFiles;

/// <summary>Takes the file. What is wrong with it as a table is shown by line and column, and nothing is kept.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.EditSessions))]
[RequestSizeLimit(MostUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = MostUpload)]
internal sealed class UploadModel(Actions.SessionFiles files, Specialties specialties) : PageModel
{
    // Some room over the reader's own limit, so that its clear message is shown for files just over it.
    private const int MostUpload = 32 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<SheetProblem> Problems { get; private set; } = [];

    public IReadOnlyList<string> SpecialtyCodes { get; } = [.. specialties.All.Select(specialty => specialty.Code)];

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
        var outcome = await files.UploadAsync(HttpContext.Actor(), Path.GetFileName(Upload.FileName), content, cancel);
        if (outcome.Done(out var file))
        {
            return Redirect($"/supervision/sessions/import/{file}");
        }

        Problems = [.. outcome.Refusals.OfType<FileNotReadable>().SelectMany(refusal => refusal.Problems)];
        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(nameof(Upload), $"{refusal.Sentence}. Nothing was imported");
        }

        return Page();
    }
}
