using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Ui.Journeys;

/// <summary>The end of a journey: its answers to look over, with links to change them, and the act itself.</summary>
public abstract class CheckAnswersPage<TAnswers>(Drafts drafts) : PageModel
    where TAnswers : class, new()
{
    [BindProperty(SupportsGet = true, Name = "draft")]
    public DraftId DraftId { get; set; }

    public TAnswers Answers { get; private set; } = new();

    /// <summary>
    /// Does what the journey is for, and answers with the address to go to. A refusal is shown on this page and the draft stays.
    /// </summary>
    protected abstract Task<Outcome<string>> ConfirmAsync(TAnswers answers, CancellationToken cancel);

    /// <summary>The first question that still has no answer, as its address; none when all have one.</summary>
    protected virtual string? FirstUnanswered(TAnswers answers) => null;

    /// <summary>What else the page shows, such as names for ids.</summary>
    protected virtual Task PrepareAsync(TAnswers answers, CancellationToken cancel) => Task.CompletedTask;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        return FirstUnanswered(Answers) is { } question ? LocalRedirect(question) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (FirstUnanswered(Answers) is { } question)
        {
            return LocalRedirect(question);
        }

        var outcome = await ConfirmAsync(Answers, cancel);
        if (!outcome.Done(out var next))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        await drafts.EndAsync<TAnswers>(HttpContext.Actor(), DraftId, cancel);
        return LocalRedirect(next);
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await drafts.FindAsync<TAnswers>(HttpContext.Actor(), DraftId, cancel) is not { } answers)
        {
            return false;
        }

        Answers = answers;
        await PrepareAsync(answers, cancel);
        return true;
    }
}
