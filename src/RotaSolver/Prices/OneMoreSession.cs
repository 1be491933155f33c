using Preceptor.RotaSolver.Model.Supervision;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Prices;

/// <summary>Where one more supervising session might be worth most: at the places and dates that lack most people.</summary>
internal static class OneMoreSession
{
    private const int MostPlaces = 5;

    public static IEnumerable<Relaxation> Of(RosterProblem problem, IReadOnlyList<Assignment> roster)
    {
        var staffed = roster.CountBy(each => each.Demand).ToDictionary(StringComparer.Ordinal);
        var finder = new NeedFinder(problem);
        return problem.Demand.Where(line => !line.Doctor).GroupBy(line => (line.Site, line.Suite, line.Date))
            .Select(place => (Lines: place.ToList(), Lack: place.Sum(line => Lack(problem, line, staffed.GetValueOrDefault(line.Id)))))
            .Where(place => place.Lack > 0).OrderByDescending(place => place.Lack).ThenBy(place => place.Lines[0].From).Take(MostPlaces).Select(place => Added(problem, finder, place.Lines)).ToList();
    }

    private static long Lack(RosterProblem problem, Line line, int staffed) =>
        (problem.WeightOf("under-minimum") * Math.Max(0, line.Minimum - staffed)) + (problem.WeightOf("under-ideal") * Math.Max(0, line.Ideal - Math.Max(line.Minimum, staffed)));

    private static Relaxation Added(RosterProblem problem, NeedFinder finder, List<Line> lines)
    {
        var needs = lines.SelectMany(line => problem.People.Where(person => line.Roles.Contains(person.Role)).DistinctBy(person => (person.Role, person.Phase)).Select(person => finder.Strictest(person, line))).ToList();
        var id = $"added-{problem.Sessions.Count + 1}";
        var (from, until) = (lines.Min(line => line.From), lines.Max(line => line.Until));
        var session = new Session(
            id, id, "one more doctor", true, lines[0].Site, lines[0].Suite, needs.SelectMany(need => need.Specialties ?? []).FirstOrDefault() ?? "", from, until,
            needs.Select(need => need.Presence).DefaultIfEmpty(Presence.OnCall).Max(), needs.Select(need => need.MinutesAway).OfType<long>().DefaultIfEmpty(0).Min(), lines.Sum(line => line.Maximum), false, 0);
        return new("one-more-session", $"one more supervising session at {Relaxable.Place(lines[0])}, {new Told(problem).Span(from, until)}", problem with { Sessions = [.. problem.Sessions, session] });
    }
}
