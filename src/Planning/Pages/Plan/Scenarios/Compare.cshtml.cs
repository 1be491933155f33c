using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Queries;
using Preceptor.Ui.Access;
using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Planning.Pages.Plan.Scenarios;

/// <summary>Two scenarios side by side: what differs in the files, and what that does when both meet the same chance.</summary>
[Requires(typeof(PlanningPermissions), nameof(PlanningPermissions.Read))]
internal sealed class CompareModel(ScenarioAsked scenarios) : PageModel
{
    public const int MostPlaces = 60;

    public ScenarioView First { get; private set; } = null!;

    /// <summary>None until one is chosen.</summary>
    public ScenarioView? Second { get; private set; }

    /// <summary>None while one of the two has no answer.</summary>
    public DiffAnswer? Diff { get; private set; }

    public async Task<IActionResult> OnGetAsync(ScenarioId scenario, [FromQuery] ScenarioId? with, CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        if (await scenarios.AskAsync(actor, scenario, cancel) is not { } first)
        {
            return NotFound();
        }

        First = first;
        if (with is { } other)
        {
            if (first.Others.All(each => each.Id != other) || await scenarios.AskAsync(actor, other, cancel) is not { } second)
            {
                return NotFound();
            }

            Second = second;
            Diff = first.Answer is { Answer.Plan: { } mine } one && second.Answer is { Answer.Plan: { } theirs } two
                ? ScenarioDiff.Of(ScenarioDiff.Places(one.File, two.File), mine, theirs) : null;
        }

        return Page();
    }
}
