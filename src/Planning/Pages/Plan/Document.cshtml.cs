using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Charts;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Pages.Plan.Scenarios;
using Preceptor.Planning.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Planning.Pages.Plan;

/// <summary>The whole plan on one page, to print or to keep as a file.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class DocumentModel(PlanAsked plans, ScenarioAsked scenarios, TimeProvider clock) : PageModel
{
    public PlanView View { get; private set; } = null!;

    public DateOnly Today => Kernel.Time.UkTime.Today(clock);

    /// <summary>Every scenario that has an answer, with the chart of its fan where it has one.</summary>
    public IReadOnlyList<(ScenarioView Scenario, Chart? Fan)> Answers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(PlanId plan, CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        if (await plans.AskAsync(actor, plan, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        var answers = new List<(ScenarioView, Chart?)>();
        foreach (var (row, i) in view.Scenarios.Select((row, i) => (row, i)))
        {
            if (await scenarios.AskAsync(actor, row.Id, cancel) is { Answer: { } answered } scenario)
            {
                answers.Add((scenario, answered.Answer.Plan is { } drawn ? ScenarioCharts.Fan(drawn, PlanWords.AllTogether, []) with { Id = $"fan{i}" } : null));
            }
        }

        Answers = answers;
        return Page();
    }
}
