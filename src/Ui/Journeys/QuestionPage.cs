using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Ui.Access;

namespace Preceptor.Ui.Journeys;

/// <summary>
/// One question of a journey whose answers are kept in a draft. The page's route has <c>{draft}</c>; the page binds its own
/// fields, fills them in <see cref="Show"/> and copies them in <see cref="Answer"/>.
/// </summary>
public abstract class QuestionPage<TAnswers>(Drafts drafts) : PageModel
    where TAnswers : class, new()
{
    [BindProperty(SupportsGet = true, Name = "draft")]
    public DraftId DraftId { get; set; }

    /// <summary>Whether the reader came from the check page to change this answer, and goes back there.</summary>
    [BindProperty(SupportsGet = true, Name = "change")]
    public bool IsChange { get; set; }

    public TAnswers Answers { get; private set; } = new();

    /// <summary>Fills the fields from the answers, when the question is opened.</summary>
    protected abstract void Show(TAnswers answers);

    /// <summary>Copies the fields into the answers. What is wrong goes into the model state; then nothing is kept and the page shows again.</summary>
    protected abstract void Answer(TAnswers answers);

    /// <summary>The address of the next question, which may depend on the answers.</summary>
    protected abstract string Next(TAnswers answers);

    /// <summary>The address of the journey's check page.</summary>
    protected abstract string Check();

    /// <summary>What else the page shows, such as choices from the database. Runs before the page is shown or answered.</summary>
    protected virtual Task PrepareAsync(TAnswers answers, CancellationToken cancel) => Task.CompletedTask;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Show(Answers);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Answer(Answers);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await drafts.KeepAsync(HttpContext.Actor(), DraftId, Answers, cancel);
        return LocalRedirect(Question.After(IsChange, Next(Answers), Check()));
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
