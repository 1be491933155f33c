using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Queries;

namespace Preceptor.Supervision.Cards;

/// <summary>Associates who have no named supervisor today, and reviews that are overdue.</summary>
internal sealed class NamedSupervisorCard(Register register) : IDashboardCard
{
    private const int MostShown = 6;

    public int Order => 60;

    public string Heading => "Named supervisors";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(SupervisionPermissions.NameSupervisor))
        {
            return null;
        }

        var view = await register.TodayAsync(actor, cancel);
        var action = new CardAction("See named supervisors", "/supervision");
        if (view.Today.Count == 0)
        {
            return new(Heading, "There are no associates yet.", [], action);
        }

        var facts = view.Today.Where(state => state.IsWithout || state.IsReviewOverdue).Take(MostShown).Select(state => new CardFact(
            state.IsWithout ? $"{state.Associate.Name} has no named supervisor" : $"{state.Associate.Name}: review was due on {UkWords.Date(state.Holds!.ReviewOn)}",
            $"/supervision/associates/{state.Associate.Id}"));
        return new(Heading, Finding(view), [.. facts], action);
    }

    private static string Finding(RegisterView view) => (view.Without, view.Overdue) switch
    {
        (0, 0) => "Every associate has a named supervisor, and no review is overdue.",
        (0, var overdue) => $"{UkWords.Count(overdue, "review of supervision is", "reviews of supervision are")} overdue.",
        (var without, 0) => $"{UkWords.Count(without, "associate has", "associates have")} no named supervisor.",
        var (without, overdue) => $"{UkWords.Count(without, "associate has", "associates have")} no named supervisor, and {UkWords.Count(overdue, "review is", "reviews are")} overdue.",
    };
}
