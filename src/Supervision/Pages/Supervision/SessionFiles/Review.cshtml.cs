using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Sheets;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.SessionFiles;

/// <summary>The dry run: what the file would do, and what stops it. Afterwards, what it did.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.EditSessions))]
internal sealed class ReviewModel(Actions.SessionFiles files) : PageModel
{
    public const int MostShown = 100;

    public SessionFileView View { get; private set; } = null!;

    public IReadOnlyList<SheetProblem> Shown => [.. View.Judgement.Problems.Take(MostShown)];

    public string What => UkWords.And([.. new[] { Count(View.Judgement.Sessions, "session", "sessions"), Count(View.Judgement.CancelledDays, "cancelled day", "cancelled days") }.OfType<string>()]);

    public string FirstDate => View.Judgement.Lines.Count == 0 ? "" : View.Judgement.Lines.Min(line => line.Date).ToString("yyyy-MM-dd");

    public string Dates
    {
        get
        {
            var (first, last) = (View.Judgement.Lines.Min(line => line.Date), View.Judgement.Lines.Max(line => line.Date));
            return first == last ? $"on {UkWords.Date(first)}" : $"from {UkWords.Date(first)} to {UkWords.Date(last)}";
        }
    }

    public Task<IActionResult> OnGetAsync(SessionFileId file, CancellationToken cancel) => ShowAsync(file, cancel);

    public async Task<IActionResult> OnPostAsync(SessionFileId file, CancellationToken cancel)
    {
        var outcome = await files.PutInAsync(HttpContext.Actor(), file, cancel);
        if (outcome.IsDone)
        {
            return Redirect($"/supervision/sessions/import/{file}");
        }

        ModelState.Add(outcome.Refusals.Where(refusal => refusal is not Missing));
        return await ShowAsync(file, cancel);
    }

    public async Task<IActionResult> OnPostDropAsync(SessionFileId file, CancellationToken cancel)
    {
        if (!(await files.DropAsync(HttpContext.Actor(), file, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The import is dropped. Nothing was changed.");
        return Redirect("/supervision/sessions");
    }

    private async Task<IActionResult> ShowAsync(SessionFileId file, CancellationToken cancel)
    {
        if (await files.AskAsync(HttpContext.Actor(), file, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    private static string? Count(int count, string one, string many) => count == 0 ? null : UkWords.Count(count, one, many);
}
