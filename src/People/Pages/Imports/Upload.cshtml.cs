using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Rules;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.Imports;

/// <summary>Takes the file. What is wrong with it as a table is shown by line and column, and nothing is kept.</summary>
[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Import))]
[RequestSizeLimit(MostUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = MostUpload)]
internal sealed class UploadModel(UploadImport action) : PageModel
{
    // Some room over the reader's own limit, so that its clear message is shown for files just over it.
    private const int MostUpload = 32 * 1024 * 1024;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public ImportKind Kind { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<SheetProblem> Problems { get; private set; } = [];

    public IReadOnlyList<SheetColumn> Columns => ImportColumns.Of(Kind);

    public string What => Kind == ImportKind.Staff ? "staff" : "establishment";

    public IActionResult OnGet() => ModelState.IsValid ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Upload is null || Upload.Length == 0)
        {
            ModelState.AddModelError(nameof(Upload), Upload is null ? "Select a file" : "The file is empty");
            return Page();
        }

        await using var content = Upload.OpenReadStream();
        var outcome = await action.RunAsync(HttpContext.Actor(), new(Kind, Path.GetFileName(Upload.FileName), content), cancel);
        if (outcome.Done(out var import))
        {
            return Redirect($"/imports/{import}");
        }

        Problems = outcome.Refusals.OfType<FileNotReadable>().SelectMany(refusal => refusal.Problems).ToList();
        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(nameof(Upload), $"{refusal.Sentence}. Nothing was imported");
        }

        return Page();
    }
}
