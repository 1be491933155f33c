using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Score;

/// <summary>Requests that are not met, and changes against what people know already.</summary>
internal static class WishTerms
{
    public static long RequestsNotMet(JudgedRoster roster) => roster.Problem.Requests.Where(request => !IsMet(roster, request)).Sum(request => request.Weight);

    public static bool IsMet(JudgedRoster roster, ProblemRequest request)
    {
        var on = roster.ByPerson[request.Person].Any(duty => duty.Line.Date == request.Date && (request.Shift is null || duty.Line.Shift == request.Shift));
        return request.Kind == "on" ? on : !on;
    }

    public static long Changed(JudgedRoster roster)
    {
        if (roster.Problem.Published is not { } published)
        {
            return 0;
        }

        var known = published.Where(pair => roster.Lines.ContainsKey(pair.Demand) && roster.People.ContainsKey(pair.Person)).ToHashSet();
        known.SymmetricExceptWith(roster.Duties.Select(duty => new ProblemPair(duty.Person.Id, duty.Line.Id)));
        return known.Count;
    }
}
