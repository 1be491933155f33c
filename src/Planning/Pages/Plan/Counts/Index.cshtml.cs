using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Time;
using Preceptor.Planning.Actions;
using Preceptor.Planning.Domain;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Planning.Pages.Plan.Counts;

/// <summary>The employer's own counts of one kind, and the file that brings them in. What is wrong with it is shown by line and column, and nothing is changed.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
[RequestSizeLimit(MostUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = MostUpload)]
internal sealed class IndexModel(BringInCounts bringIn, Queries.Counts counts) : PageModel
{
    public const int MostShown = 100;

    // Some room over the reader's own limit, so that its clear message is shown for files just over it.
    private const int MostUpload = 12 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public CountKind Kind { get; private set; }

    public IReadOnlyList<SheetProblem> Problems { get; private set; } = [];

    public IReadOnlyList<Actual> Actuals { get; private set; } = [];

    public IReadOnlyList<NeededLine> Needed { get; private set; } = [];

    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];

    public bool MayCount => HttpContext.Actor().May(PlanningPermissions.Count);

    public string Heading => Kind switch
    {
        CountKind.Needed => "What is needed, by role and month",
        CountKind.Actuals => "Monthly actuals",
        _ => "Leavers, exit interviews and surveys",
    };

    public static CountKind? KindOf(string about) => about switch
    {
        "needed" => CountKind.Needed,
        "actuals" => CountKind.Actuals,
        "evidence" => CountKind.Evidence,
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(string about, CancellationToken cancel) => await LoadAsync(about, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string about, CancellationToken cancel)
    {
        if (!await LoadAsync(about, cancel))
        {
            return NotFound();
        }

        if (!MayCount)
        {
            return Forbid();
        }

        if (Upload is null || Upload.Length == 0)
        {
            ModelState.AddModelError(nameof(Upload), Upload is null ? "Select a file" : "The file is empty");
            return Page();
        }

        await using var content = Upload.OpenReadStream();
        var outcome = await bringIn.RunAsync(HttpContext.Actor(), new(Kind, Path.GetFileName(Upload.FileName), content), cancel);
        if (outcome.Done(out var lines))
        {
            PageModelMessages.Success(this, $"{UkWords.Count(lines, "line is", "lines are")} in.");
            return Redirect($"/plan/counts/{about}");
        }

        Problems = [.. outcome.Refusals.OfType<FileNotTaken>().SelectMany(refusal => refusal.Problems)];
        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(nameof(Upload), refusal.Sentence);
        }

        return Page();
    }

    private async Task<bool> LoadAsync(string about, CancellationToken cancel)
    {
        if (KindOf(about) is not { } kind)
        {
            return false;
        }

        var actor = HttpContext.Actor();
        Kind = kind;
        Needed = kind == CountKind.Needed ? await counts.NeededAsync(actor, cancel) : [];
        Actuals = kind == CountKind.Actuals ? await counts.ActualsAsync(actor, cancel) : [];
        Evidence = kind == CountKind.Evidence ? await counts.EvidenceAsync(actor, cancel) : [];
        return true;
    }
}
