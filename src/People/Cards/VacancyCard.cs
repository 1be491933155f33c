using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.People.Queries;

namespace Preceptor.People.Cards;

/// <summary>What the establishment funds and what of it is vacant.</summary>
internal sealed class VacancyCard(Establishment establishment, TimeProvider clock) : IDashboardCard
{
    private const int MostShown = 5;

    public int Order => 210;

    public string Heading => "Vacancies";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(PeoplePermissions.ReadEstablishment))
        {
            return null;
        }

        var view = await establishment.AskAsync(actor, UkTime.Today(clock), null, cancel);
        if (view.Posts.Count == 0)
        {
            return new(Heading, "There are no posts in the establishment yet.", [], new("See the establishment", "/establishment"));
        }

        var vacant = view.Posts.Where(post => post.FundedWte > post.InPostWte).ToList();
        return new(
            Heading, $"{view.VacantWte:0.###} of {view.FundedWte:0.###} funded whole-time equivalents are vacant.",
            [.. vacant.Take(MostShown).Select(post => new CardFact($"{post.Title}, {post.TeamName}: {post.FundedWte - post.InPostWte:0.###}", $"/establishment/{post.Id}"))],
            new("See the establishment", "/establishment"));
    }
}
