using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.Planning.Queries;

namespace Preceptor.Planning.Cards;

/// <summary>The employer's workforce plans, and how many of their steps are signed.</summary>
internal sealed class PlanCard(PlanAsked plans) : IDashboardCard
{
    private const int Steps = 6;
    private const int MostShown = 3;

    public int Order => 120;

    public string Heading => "Workforce plan";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(PlanningPermissions.Read))
        {
            return null;
        }

        var all = await plans.ListAsync(actor, cancel);
        return all.Count == 0
            ? new(Heading, "There is no workforce plan yet.", [], new(actor.May(PlanningPermissions.Plan) ? "Start a plan" : "Look at what a plan is", "/plan"))
            : new(
                Heading, $"{UkWords.Count(all.Count, "plan", "plans")}, {all.Count(plan => plan.Signed == Steps)} with all six steps signed.",
                [.. all.Take(MostShown).Select(plan => new CardFact($"{plan.Title}: {plan.Signed} of {Steps} steps signed", $"/plan/{plan.Id}"))], new("See the plans", "/plan"));
    }
}
