using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Planning.Rules;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;
using Preceptor.WorkforceModel.Inverse;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.Planning.Pages.Plan.Scenarios;

/// <summary>Which intake or exit reaches a target, by arithmetic on one stock, with the convention that it goes by.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class ReachModel(ScenarioAsked scenarios) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Target { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Solve { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Intake { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Exit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Steps { get; set; }

    public static IReadOnlyList<Choice> Solves { get; } = [new("exit", "The share that may leave in a year"), new("intake", "How many graduates are needed in a year")];

    public static IReadOnlyList<Choice> StepChoices { get; } =
        [new("annual", "By the year: graduates join at its end"), new("monthly", "By the month: graduates join evenly")];

    public ScenarioView View { get; private set; } = null!;

    public ReachAnswer? Answer { get; private set; }

    /// <summary>Full-time equivalents at the outset.</summary>
    public double Stock { get; private set; }

    public async Task<IActionResult> OnGetAsync(ScenarioId scenario, CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        if (await scenarios.AskAsync(actor, scenario, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        var file = view.Answer?.File ?? await scenarios.FileAsync(actor, scenario, cancel);
        if (view.Kind is not (ScenarioKind.Records or ScenarioKind.File) || ScenarioFile.Read(file!).Value is not { } read)
        {
            return Page();
        }

        Stock = SimpleStock.Of(read).Fte;
        if (Target is null && Year is null && Solve is null)
        {
            (Solve, Steps) = ("exit", "annual");
            return Page();
        }

        Ask(read);
        return Page();
    }

    private void Ask(Scenario scenario)
    {
        var outcome = ReachReading.Read(new(Target, Year, Solve, Intake, Exit, Steps), scenario.From, SimpleStock.Of(scenario).Graduates);
        if (!outcome.Done(out var question))
        {
            ModelState.Add(outcome.Refusals);
            return;
        }

        Answer = Reach.Answer(scenario, question).Value;
    }
}
