using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Sheets;
using Preceptor.Rota.Actions;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.BringIn;

/// <summary>Takes an existing rota. What is wrong with it is shown by line and column, and nothing is kept.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
[RequestSizeLimit(MostUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = MostUpload)]
internal sealed class UploadModel(BringInRota action, IStaff staff) : PageModel
{
    // Some room over the reader's own limit, so that its clear message is shown for files just over it.
    private const int MostUpload = 32 * 1024 * 1024;

    [BindProperty]
    public string? Team { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<Choice> Teams { get; private set; } = [];

    public IReadOnlyList<SheetProblem> Problems { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!Teams.Any(choice => choice.Value == Team))
        {
            ModelState.AddModelError(nameof(Team), "Select a team");
        }

        if (Upload is null || Upload.Length == 0)
        {
            ModelState.AddModelError(nameof(Upload), Upload is null ? "Select a file" : "The file is empty");
        }

        if (!ModelState.IsValid || Upload is null || !Id.TryParse<TeamId>(Team, out var team))
        {
            return Page();
        }

        await using var content = Upload.OpenReadStream();
        var outcome = await action.RunAsync(HttpContext.Actor(), new(team, Path.GetFileName(Upload.FileName), content), cancel);
        if (outcome.Done(out var roster))
        {
            PageModelMessages.Success(this, "Your rota is in as a draft.");
            return Redirect($"/rota/rosters/{roster}");
        }

        Problems = [.. outcome.Refusals.OfType<FileNotTaken>().SelectMany(refusal => refusal.Problems)];
        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(nameof(Upload), $"{refusal.Sentence}. Nothing was changed");
        }

        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Teams = [.. (await staff.PlacesAsync(HttpContext.Actor(), cancel)).Teams.Select(team => new Choice(team.Id.ToString(), team.Name))];
        Team ??= Teams.Count == 1 ? Teams[0].Value : null;
    }
}
