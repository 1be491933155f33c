using Preceptor.RotaSolver.Model.Supervision;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Why;

/// <summary>One more supervising session where supervision is missing: as near, as free and of the specialty that the policies which block ask for.</summary>
internal static class NewSession
{
    /// <summary>Sessions that might do: for one line of the place and date, the first lines first, then for all of them.</summary>
    public static IEnumerable<Session> For(Repaired at, int first)
    {
        var lines = Enumerable.Range(0, at.Problem.Demand.Count).Where(line => SupervisionFacts.NoOtherDoctor(at.Before, line).Line == first).ToList();
        var alone = lines.Select(line => Made(at, [line]));
        return lines.Count > 1 ? alone.Append(Made(at, lines)) : alone;
    }

    public static Repaired Add(Repaired at, Session session) =>
        (at with { Problem = at.Problem with { Sessions = [.. at.Problem.Sessions, session] } }).Then($"Add a supervising session {Place(session)}, {at.Told.Span(session.From, session.Until)}: {Near(session)}{Specialty(session)}, for {Words.Of(session.Cap, "person", "people")} at once.");

    private static Session Made(Repaired at, List<int> lines)
    {
        var finder = new NeedFinder(at.Before.Problem);
        var pairs = at.Before.Pairs.Where(pair => lines.Contains(pair.Line)).ToList();
        var skilled = pairs.Where(pair => at.Problem.Demand[pair.Line].Roles.Contains(at.Problem.People[pair.Person].Role)).ToList();
        var needs = skilled.Select(pair => finder.Strictest(at.Problem.People[pair.Person], at.Problem.Demand[pair.Line])).ToList();
        var line = at.Problem.Demand[lines[0]];
        var id = $"added-{at.Problem.Sessions.Count + 1}";
        return new(
            id, id, "one more doctor", true, line.Site, line.Suite, needs.Select(need => need.Specialties).OfType<IReadOnlyList<string>>().SelectMany(each => each).FirstOrDefault() ?? "",
            lines.Min(each => at.Problem.Demand[each].From), lines.Max(each => at.Problem.Demand[each].Until), needs.Select(need => need.Presence).DefaultIfEmpty(Presence.OnCall).Max(),
            needs.Select(need => need.MinutesAway).OfType<long>().DefaultIfEmpty(0).Min(), Math.Max(1, Math.Min(needs.Select(need => need.Cap).DefaultIfEmpty(1).Min(), pairs.Count)), false, 0);
    }

    private static string Place(Session session) => session.Suite is { } suite ? $"at {suite}, {session.Site}" : $"at {session.Site}";

    private static string Near(Session session) => session.Presence switch
    {
        Presence.InRoom => "a doctor in the room",
        Presence.InSuite => "a doctor in the suite",
        Presence.OnSite => "a doctor on site",
        _ => "a doctor on call",
    };

    private static string Specialty(Session session) => session.Specialty.Length > 0 ? $" of {session.Specialty}" : "";
}
