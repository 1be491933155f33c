using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Planning.Actions;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Planning.Pages.Plan.Steps;

/// <summary>One of the six steps: read by all who may see plans, written and signed by those whose step it is.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class StepModel(PlanAsked plans, SaveStep save, SignStep sign) : PageModel
{
    /// <summary>By question's code.</summary>
    [BindProperty]
    public Dictionary<string, string?> Answers { get; set; } = new(StringComparer.Ordinal);

    [BindProperty]
    public int Version { get; set; }

    public PlanView View { get; private set; } = null!;

    public StepView Step { get; private set; } = null!;

    public bool MayWrite => HttpContext.Actor().May(PlanningPermissions.OfStep(Step.Text.Number));

    /// <summary>The trades whose step it is, in words.</summary>
    public string Whose => Kernel.Time.UkWords.And([.. PlanningPermissions.OfStep(Step.Text.Number).Trades.Select(trade => Kernel.Access.Trades.NameOf(trade).ToLowerInvariant())]);

    public async Task<IActionResult> OnGetAsync(PlanId plan, int step, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, step, cancel))
        {
            return NotFound();
        }

        Version = Step.Version;
        Answers = Step.Text.Questions.ToDictionary(question => question.Code, question => Step.Answers.GetValueOrDefault(question.Code), StringComparer.Ordinal);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PlanId plan, int step, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, step, cancel))
        {
            return NotFound();
        }

        var outcome = await save.RunAsync(HttpContext.Actor(), new(plan, step, Version, Answers), cancel);
        return outcome.IsDone ? Done($"Step {step} is saved.", plan, step) : Again(outcome.Refusals);
    }

    public async Task<IActionResult> OnPostSignAsync(PlanId plan, int step, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, step, cancel))
        {
            return NotFound();
        }

        var outcome = await sign.RunAsync(HttpContext.Actor(), (plan, step, Version), cancel);
        Answers = Step.Text.Questions.ToDictionary(question => question.Code, question => Step.Answers.GetValueOrDefault(question.Code), StringComparer.Ordinal);
        return outcome.IsDone ? Done($"Step {step} is signed by you, as it stands.", plan, step) : Again(outcome.Refusals);
    }

    private RedirectResult Done(string sentence, PlanId plan, int step)
    {
        PageModelMessages.Success(this, sentence);
        return Redirect($"/plan/{plan}/steps/{step}");
    }

    private IActionResult Again(IReadOnlyList<Refusal> refusals)
    {
        if (refusals.OfType<NotPermitted>().Any())
        {
            return Forbid();
        }

        foreach (var refusal in refusals)
        {
            ModelState.AddModelError(refusal is NotUnderstood ? $"{nameof(Answers)}[{refusal.Field}]" : "", refusal.Sentence);
        }

        return Page();
    }

    private async Task<bool> LoadAsync(PlanId plan, int step, CancellationToken cancel)
    {
        if (await plans.AskAsync(HttpContext.Actor(), plan, cancel) is not { } view || view.Steps.FirstOrDefault(each => each.Text.Number == step) is not { } found)
        {
            return false;
        }

        (View, Step) = (view, found);
        foreach (var question in found.Text.Questions)
        {
            Answers.TryAdd(question.Code, null);
        }

        return true;
    }
}
