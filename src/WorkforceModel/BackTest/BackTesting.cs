using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.BackTest;

/// <summary>Tests the stock and flow on what was published: would its bands have held, and would simpler methods have done as well?</summary>
public static class BackTesting
{
    /// <param name="only">One series; nothing for all that can be tested.</param>
    public static Reading<BackTestAnswer> Run(SeriesSet set, string? only, int seed = 1)
    {
        if (only is not null && set.Series.All(series => series.Name != only))
        {
            return new(null, $"there is no series ‘{SourceText.Clean(only, 40)}’; name one of {string.Join(", ", set.Series.Select(series => series.Name))}.");
        }

        var asked = set.Series.Where(series => only is null || series.Name == only).ToList();
        var tested = asked.Where(series => WhyNot(series) is null).Select(series => (Series: series, Origins: RollingOrigins.Of(series, seed))).ToList();
        if (tested.Count == 0)
        {
            return new(null, $"no series can be tested: {string.Join(" ", asked.Select(WhyNot))}");
        }

        var pooled = Together("pooled", [.. tested.SelectMany(each => each.Origins)], origin => Math.Max(1, origin.Known));
        return new(new(
            pooled,
            [.. tested.GroupBy(each => each.Series.Unit, StringComparer.Ordinal).Select(unit => Together(unit.Key, [.. unit.SelectMany(each => each.Origins)], _ => 1))],
            [.. tested.Select(each => new SeriesScores(Together(each.Series.Name, each.Origins, _ => 1), each.Origins))],
            [.. asked.SelectMany(series => series.Conflicts)],
            [.. asked.Select(WhyNot).OfType<string>()],
            pooled.Crps < pooled.LastValue && pooled.Crps < pooled.Drift,
            Findings(pooled, [.. tested.SelectMany(each => each.Origins.Where(origin => !origin.In80).Select(origin => (each.Series.Name, origin)))])), null);
    }

    private static string? WhyNot(Series series) =>
        !series.IsStock ? $"{series.Name} is in {series.Unit}, not in FTE or headcount."
        : series.Observations.Count < Series.FewestObservations ? $"{series.Name} has {series.Observations.Count} of the {Series.FewestObservations} dates that a test needs."
        : null;

    /// <param name="size">By what an error in people is divided.</param>
    private static Scores Together(string name, IReadOnlyList<OriginScore> origins, Func<OriginScore, double> size)
    {
        double Mean(Func<OriginScore, double> value) => Math.Round(origins.Average(value), 4);
        double Share(OriginScore origin, double error) => error / Math.Max(1, origin.Came);
        return new(
            name, origins.Count, Mean(each => each.Crps / size(each)), Mean(each => each.LastValue / size(each)), Mean(each => each.Drift / size(each)),
            Mean(each => Share(each, Math.Abs(each.Centre - each.Came))), Mean(each => Share(each, each.LastValue)), Mean(each => Share(each, each.Drift)),
            Mean(each => each.In80 ? 1 : 0), Mean(each => each.In95 ? 1 : 0));
    }

    private static IReadOnlyList<string> Findings(Scores pooled, IReadOnlyList<(string Series, OriginScore Origin)> misses) =>
    [
        pooled.Covered80 is >= 0.7 and <= 0.9 ? $"The 80% band held {pooled.Covered80:0%} of {pooled.N} figures." : $"Miss: the 80% band held {pooled.Covered80:0%} of {pooled.N} figures; 70% to 90% would be right.",
        pooled.Covered95 >= 0.88 ? $"The 95% band held {pooled.Covered95:0%} of {pooled.N} figures." : $"Miss: the 95% band held {pooled.Covered95:0%} of {pooled.N} figures; at least 88% would be right.",
        .. misses.Select(miss => miss.Origin.In95
            ? $"Miss: {miss.Series} in {miss.Origin.Date} was {miss.Origin.Came:0.#}, outside the 80% band of {miss.Origin.Low80:0.#} to {miss.Origin.High80:0.#}."
            : $"Miss: {miss.Series} in {miss.Origin.Date} was {miss.Origin.Came:0.#}, outside even the 95% band of {miss.Origin.Low95:0.#} to {miss.Origin.High95:0.#}."),
        .. pooled.N < 50 ? [$"n = {pooled.N} is small: a band that is right may look wrong by a few points."] : Array.Empty<string>(),
    ];
}
