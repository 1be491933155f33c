using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;
using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Planning.Queries;

/// <param name="Reasons">Why the plan is to be begun anew; none while it holds.</param>
internal sealed record MonitorView(ScenarioView Scenario, IReadOnlyList<HeldAgainst> Held, IReadOnlyList<string> Reasons, DateOnly DrawnOn);

/// <summary>How does the plan stand against what came, and is it time to begin anew?</summary>
internal sealed class Monitoring(ScenarioAsked scenarios, Counts counts, TimeProvider clock)
{
    /// <summary>None when the scenario is not there or has no answer by month.</summary>
    public async Task<MonitorView?> AskAsync(Actor actor, ScenarioId id, CancellationToken cancel)
    {
        if (await scenarios.AskAsync(actor, id, cancel) is not { } view || view.Answer is not { Answer.Plan: { } plan } answered)
        {
            return null;
        }

        var held = await HeldAsync(actor, plan, cancel);
        var drawn = UkTime.DateOf(answered.EndedAt);
        var moved = view.Kind == ScenarioKind.Records && await scenarios.HasMovedOnAsync(actor, id, answered, cancel);
        return new(view, held, WhenToRefresh.Because(new(drawn, UkTime.Today(clock), moved, held)), drawn);
    }

    public async Task<IReadOnlyList<HeldAgainst>> HeldAsync(Actor actor, PlanAnswer answer, CancellationToken cancel) =>
        AgainstTheFan.All(answer, await counts.ByGroupAsync(actor, cancel));
}
