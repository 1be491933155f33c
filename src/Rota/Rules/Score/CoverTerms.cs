using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Score;

/// <summary>People short of a minimum or an ideal, and people above it.</summary>
internal static class CoverTerms
{
    public static long UnderMinimum(JudgedRoster roster) => Filled(roster).Sum(each => Math.Max(0, each.Line.Minimum - each.Count));

    public static long UnderIdeal(JudgedRoster roster) => Filled(roster).Sum(each => Math.Max(0, each.Line.Ideal - Math.Max(each.Count, each.Line.Minimum)));

    public static long OverIdeal(JudgedRoster roster) => Filled(roster).Sum(each => Math.Max(0, each.Count - each.Line.Ideal));

    private static IEnumerable<(ProblemLine Line, int Count)> Filled(JudgedRoster roster)
    {
        var counts = roster.Duties.CountBy(duty => duty.Line.Id, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
        return roster.Problem.Demand.Select(line => (line, counts.GetValueOrDefault(line.Id)));
    }
}
