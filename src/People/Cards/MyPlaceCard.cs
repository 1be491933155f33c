using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.People.Queries;

namespace Preceptor.People.Cards;

/// <summary>For everybody with a person here: what their employer has on record of them.</summary>
internal sealed class MyPlaceCard(PersonDetails details) : IDashboardCard
{
    public int Order => 300;

    public string Heading => "You at work";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } id || await details.AskAsync(actor, id, cancel) is not { } view)
        {
            return null;
        }

        var teams = view.Teams.Count == 0 ? "You are in no team yet." : $"You are in {UkWords.And([.. view.Teams.Select(team => team.Name)])}.";
        return new(
            Heading, teams,
            [new($"{view.Grade ?? view.Title}, {Hours.Words(view.Person.WeeklyMinutes)} a week"), new($"Started {UkWords.Date(view.Person.StartsOn)}")],
            new("Your account", "/account"));
    }
}
