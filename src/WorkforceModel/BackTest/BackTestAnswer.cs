namespace Preceptor.WorkforceModel.BackTest;

/// <summary>How wrong we would have been.</summary>
/// <param name="Pooled">Over all series, as shares of the last value that was known, so that large series do not drown small ones.</param>
/// <param name="Units">The same in people, for each unit by itself.</param>
/// <param name="Conflicts">Dates with two values, and which one was used.</param>
/// <param name="Skipped">Series that cannot be tested, and why.</param>
/// <param name="Beats">Whether the mean CRPS is below that of both simple methods, pooled.</param>
public sealed record BackTestAnswer(
    Scores Pooled, IReadOnlyList<Scores> Units, IReadOnlyList<SeriesScores> Series, IReadOnlyList<string> Conflicts, IReadOnlyList<string> Skipped, bool Beats, IReadOnlyList<string> Findings);

public sealed record SeriesScores(Scores Scores, IReadOnlyList<OriginScore> Origins);

/// <param name="Name">A series, a unit, or pooled.</param>
/// <param name="N">Forecasts.</param>
/// <param name="Crps">Continuous ranked probability score, in people or as a share: 0 is perfect. A method that gives one number scores its error.</param>
/// <param name="LastValue">The same for the method that the last value stays.</param>
/// <param name="Drift">The same for the method that the last change goes on.</param>
/// <param name="Mape">Mean absolute error of the centre, as a share of what came.</param>
/// <param name="Covered80">The share of figures that fell into the 80% band.</param>
public sealed record Scores(string Name, int N, double Crps, double LastValue, double Drift, double Mape, double MapeLastValue, double MapeDrift, double Covered80, double Covered95);

/// <summary>One forecast and what came.</summary>
/// <param name="Origin">The last date that was known.</param>
public sealed record OriginScore(
    string Origin, string Date, double Known, double Came, double Centre, double Low95, double Low80, double High80, double High95, double Crps, double LastValue, double Drift, bool In80, bool In95);
