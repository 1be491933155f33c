using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Demand;

/// <summary>Takes a file of the team's demand. What is wrong with it is shown by line and column, and nothing is changed.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
[RequestSizeLimit(MostUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = MostUpload)]
internal sealed class ImportModel(BringInDemand action, TeamDemand demand) : PageModel
{
    public const int MostShown = 100;

    // Some room over the reader's own limit, so that its clear message is shown for files just over it.
    private const int MostUpload = 32 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public StaffTeam Team { get; private set; } = null!;

    public IReadOnlyList<SheetProblem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery] TeamId? team, CancellationToken cancel) =>
        team is null ? Redirect("/rota/demand") : await LoadAsync(team, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromQuery] TeamId? team, CancellationToken cancel)
    {
        if (!await LoadAsync(team, cancel))
        {
            return NotFound();
        }

        if (Upload is null || Upload.Length == 0)
        {
            ModelState.AddModelError(nameof(Upload), Upload is null ? "Select a file" : "The file is empty");
            return Page();
        }

        await using var content = Upload.OpenReadStream();
        var outcome = await action.RunAsync(HttpContext.Actor(), new(Team.Id, Path.GetFileName(Upload.FileName), content), cancel);
        if (outcome.Done(out var plan))
        {
            PageModelMessages.Success(this, Done(plan));
            return Redirect($"/rota/demand?team={Team.Id}");
        }

        Problems = [.. outcome.Refusals.OfType<FileNotTaken>().SelectMany(refusal => refusal.Problems)];
        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(nameof(Upload), $"{refusal.Sentence}. Nothing was changed");
        }

        return Page();
    }

    private static string Done(DemandPlan plan)
    {
        var replaced = plan.Changed.Count + plan.Narrowed.Count + plan.Removed.Count;
        return $"{UkWords.Count(plan.Added.Count + plan.Changed.Count, "line is", "lines are")} in; {(replaced == 0 ? "nothing was replaced" : $"{UkWords.Count(replaced, "line that was", "lines that were")} here gave way to them")}.";
    }

    private async Task<bool> LoadAsync(TeamId? team, CancellationToken cancel)
    {
        var found = (await demand.TeamsAsync(HttpContext.Actor(), cancel)).FirstOrDefault(each => each.Id == team);
        Team = found!;
        return found is not null;
    }
}
