using Preceptor.Contracts;
using Preceptor.Credentials.Queries;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;

namespace Preceptor.Credentials.Cards;

/// <summary>For who records checks: who is not cleared today, and whose clearance lapses soon.</summary>
internal sealed class ClearanceCard(KnownFacts known) : IDashboardCard
{
    private const int Days = 90;
    private const int MostShown = 6;

    public int Order => 40;

    public string Heading => "Clearance to practise";

    public async Task<DashboardCard?> ShowAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(CredentialsPermissions.Record))
        {
            return null;
        }

        var today = known.Today;
        var people = (await known.AskAsync(actor, new(today, today), cancel)).Where(person => person.Member.Family == "associate").ToList();
        if (people.Count == 0)
        {
            return new(Heading, "There are no associates yet.", [], new("See who is not cleared", "/clearance"));
        }

        var decided = people.Select(person => (person.Member, Clearance: ClearedToPractise.Decide(known.CaseOf(person.Facts, today)))).ToList();
        var barred = decided.Where(person => person.Clearance.Answer.Decision == ClearanceDecision.NotCleared).ToList();
        var lapsing = decided.Where(person => person.Clearance.ValidUntil <= today.AddDays(Days)).OrderBy(person => person.Clearance.ValidUntil).ToList();
        IEnumerable<CardFact> facts =
        [
            .. barred.Select(person => new CardFact($"{person.Member.Name}: not cleared today", Page(person.Member))),
            .. lapsing.Select(person => new CardFact($"{person.Member.Name}: until {UkWords.Date(person.Clearance.ValidUntil!.Value)}", Page(person.Member))),
        ];
        return new(Heading, Finding(barred.Count, lapsing.Count), [.. facts.Take(MostShown)], new("See who is not cleared", "/clearance"));
    }

    private static string Page(StaffMember member) => $"/people/{member.Id}/credentials";

    private static string Finding(int barred, int lapsing) => (barred, lapsing) switch
    {
        (0, 0) => $"Every associate is cleared today and for the next {Days} days.",
        (0, _) => $"Every associate is cleared today. {UkWords.Count(lapsing, "clearance lapses", "clearances lapse")} within {Days} days.",
        _ => $"{UkWords.Count(barred, "associate is", "associates are")} not cleared today. {UkWords.Count(lapsing, "clearance lapses", "clearances lapse")} within {Days} days.",
    };
}
