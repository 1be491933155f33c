using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Actions;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Planning.Pages.Plan.Scenarios;

/// <summary>Brings in a scenario, skill mix or redeployment file. What is wrong with it is told with its line, and nothing is kept.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Plan))]
[RequestSizeLimit(MostUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = MostUpload)]
internal sealed class BringInModel(PlanAsked plans, KeepScenario keep, AskForRun ask) : PageModel
{
    // Some room over the action's own limit, so that its clear message is shown for files just over it.
    private const int MostUpload = 4 * PlanScenario.MostFile;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        new(nameof(ScenarioKind.File), "A workforce scenario"),
        new(nameof(ScenarioKind.SkillMix), "A skill mix: which roles do the work of each year at the least cost"),
        new(nameof(ScenarioKind.Redeployment), "A redeployment: who moves where when posts end"),
    ];

    public PlanView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(PlanId plan, CancellationToken cancel) => await LoadAsync(plan, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(PlanId plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel))
        {
            return NotFound();
        }

        var kind = Kinds.Any(choice => choice.Value == Kind) ? Enum.Parse<ScenarioKind>(Kind!) : (ScenarioKind?)null;
        if (Upload is null || Upload.Length == 0)
        {
            ModelState.AddModelError(nameof(Upload), Upload is null ? "Select a file" : "The file is empty");
        }

        var outcome = await keep.BringInAsync(HttpContext.Actor(), new(plan, Name, Upload is { Length: > 0 } ? kind : null, await BytesAsync(cancel)), cancel);
        if (!outcome.Done(out var scenario))
        {
            ModelState.Add(outcome.Refusals.Where(refusal => refusal.Field != nameof(Kind) || kind is null));
            return Page();
        }

        await ask.RunAsync(HttpContext.Actor(), scenario, cancel);
        PageModelMessages.Success(this, "The file is in, and its first run is asked for.");
        return Redirect($"/plan/scenarios/{scenario}");
    }

    private async Task<byte[]> BytesAsync(CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        if (Upload is { } upload)
        {
            await upload.CopyToAsync(bytes, cancel);
        }

        return bytes.ToArray();
    }

    private async Task<bool> LoadAsync(PlanId plan, CancellationToken cancel)
    {
        View = (await plans.AskAsync(HttpContext.Actor(), plan, cancel))!;
        return View is not null;
    }
}
