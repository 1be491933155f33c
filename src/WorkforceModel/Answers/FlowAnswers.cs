using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.WorkforceModel.Answers;

/// <summary>Adds up what happened to people, by financial year.</summary>
internal static class FlowAnswers
{
    public static IReadOnlyList<YearOfFlows> Of(Simulator simulator, int runs) =>
        [.. simulator.Records.Years.Select((year, i) => new YearOfFlows(Figures.Year(year), Heads(simulator, i, runs)))];

    private static SortedDictionary<string, double> Heads(Simulator simulator, int year, int runs)
    {
        var (network, sums) = (simulator.Network, new SortedDictionary<string, long>(StringComparer.Ordinal));
        foreach (var (i, route) in network.Routes.Index())
        {
            var name = NameOf(route.Kind);
            sums[name] = sums.GetValueOrDefault(name) + simulator.Records.Took[year][i];
        }

        foreach (var (i, source) in network.Sources.Index())
        {
            var name = source.Profession < 0 ? "supervising doctors joined" : source.Joiners is null ? "started training" : "joined";
            sums[name] = sums.GetValueOrDefault(name) + simulator.Records.Came[year][i];
        }

        return new(sums.ToDictionary(each => each.Key, each => Figures.Round((double)each.Value / runs), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string NameOf(RouteKind kind) => kind switch
    {
        RouteKind.LeftTraining => "left training",
        RouteKind.SatExam => "sat the exam and sit again",
        RouteKind.FailedExam => "failed the exam for the last time",
        RouteKind.Passed => "passed the exam",
        RouteKind.Hired => "hired when registered",
        RouteKind.LostToOthers => "lost to other employers",
        RouteKind.Left => "left",
        RouteKind.Retired => "retired",
        RouteKind.Advanced => "advanced",
        RouteKind.ChangedBand => "changed band",
        RouteKind.Moved => "moved",
        RouteKind.ChangedHours => "changed hours",
        RouteKind.WentAway => "went on leave",
        RouteKind.Returned => "returned",
        RouteKind.LeftAtOnce => "left at once",
        _ => "supervising doctors left",
    };
}
