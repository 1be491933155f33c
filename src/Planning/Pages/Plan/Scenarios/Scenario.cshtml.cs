using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Actions;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Planning.Rules;
using Preceptor.Ui.Access;
using Preceptor.WorkforceModel.Answers;
using Preceptor.WorkforceModel.BackTest;

namespace Preceptor.Planning.Pages.Plan.Scenarios;

/// <summary>What a scenario answers. While it is run a script brings the live parts up to date; without scripts the browser fetches the page again.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class ScenarioModel(ScenarioAsked scenarios, Monitoring monitoring, HowWrong wrong, AskForRun ask, StopPlanRun stop) : PageModel
{
    public ScenarioView View { get; private set; } = null!;

    /// <summary>The group that the fan is of.</summary>
    public string Group { get; private set; } = PlanWords.AllTogether;

    public bool HasMovedOn { get; private set; }

    public IReadOnlyList<HeldAgainst> Held { get; private set; } = [];

    public BackTestAnswer Published => wrong.Published;

    public PlanAnswer? Answer => View.Answer?.Answer.Plan;

    public bool IsUnderWay => View.Last is { IsOver: false };

    public bool MayPlan => HttpContext.Actor().May(PlanningPermissions.Plan);

    /// <summary>Quarters in which some line of demand has a gap in at least one future in a hundred.</summary>
    public IReadOnlyList<GroupAnswer> Lines => [.. Answer!.Groups.Where(group => group.Demand)];

    public async Task<IActionResult> OnGetAsync(ScenarioId scenario, [FromQuery] string? group, CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        if (await scenarios.AskAsync(actor, scenario, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        if (Answer is { } answer)
        {
            Group = answer.Groups.FirstOrDefault(each => each.Name == group)?.Name ?? PlanWords.AllTogether;
            HasMovedOn = view.Kind == ScenarioKind.Records && !IsUnderWay && await scenarios.HasMovedOnAsync(actor, scenario, view.Answer!, cancel);
            Held = await monitoring.HeldAsync(actor, answer, cancel);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostRunAsync(ScenarioId scenario, CancellationToken cancel) =>
        !MayPlan ? await MissingOrForbiddenAsync(scenario, cancel)
        : (await ask.RunAsync(HttpContext.Actor(), scenario, cancel)).IsDone ? Redirect($"/plan/scenarios/{scenario}") : NotFound();

    public async Task<IActionResult> OnPostStopAsync(ScenarioId scenario, CancellationToken cancel) =>
        !MayPlan ? await MissingOrForbiddenAsync(scenario, cancel)
        : (await stop.RunAsync(HttpContext.Actor(), scenario, cancel)).IsDone ? Redirect($"/plan/scenarios/{scenario}") : NotFound();

    private async Task<IActionResult> MissingOrForbiddenAsync(ScenarioId scenario, CancellationToken cancel) =>
        await scenarios.AskAsync(HttpContext.Actor(), scenario, cancel) is null ? NotFound() : Forbid();
}
