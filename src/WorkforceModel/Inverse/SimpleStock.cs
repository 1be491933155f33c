using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Inverse;

/// <summary>A scenario boiled down to three numbers: a stock, who joins it each year, and the share that leaves it each year.</summary>
/// <param name="Fte">Full-time equivalents at work at the outset.</param>
/// <param name="Graduates">Newly qualified each year, as expected in the first twelve months; nothing when the scenario has none.</param>
/// <param name="Exit">The share of full-time equivalents that leaves or retires in a year, as expected in the first month; nothing when nobody does.</param>
public sealed record SimpleStock(double Fte, double? Graduates, double? Exit)
{
    private const int MonthsOfAYear = 12;

    public static SimpleStock Of(Scenario scenario)
    {
        var network = NetworkBuilder.Build(scenario);
        var fte = network.Opening.Select((heads, cell) => heads * network.Fte[cell] / 100.0).Sum();
        return new(fte, GraduatesOf(scenario), fte > 0 ? ExitOf(network, fte) : null);
    }

    /// <summary>Graduates who join directly; where training is modelled, the places of a year that are filled and seen through.</summary>
    private static double? GraduatesOf(Scenario scenario)
    {
        var direct = scenario.Professions.SelectMany(profession => profession.Joiners).Where(joiners => joiners.AreGraduates).Sum(joiners => joiners.Yearly.Belief.Mean);
        var trained = scenario.Professions.Select(profession => profession.Training).OfType<Training>().Sum(training =>
            training.Places.GroupBy(place => place.Month.FinancialYear).Select(year => (double)year.Sum(place => place.Value)).DefaultIfEmpty(0).Average()
            * training.Filled.Belief.Mean * Math.Exp(-training.Leaves.Hazard(training.Leaves.Belief.Mean) * training.Months));
        return direct + trained > 0 ? direct + trained : null;
    }

    private static double? ExitOf(StockNetwork network, double fte)
    {
        var chances = new Chances(network, network.Plans[network.RegimeOf[0]]);
        chances.Fill(new(network.Scenario));
        var month = network.Routes.Select((route, i) => route.Kind is RouteKind.Left or RouteKind.Retired
            ? network.Opening[route.From] * network.Fte[route.From] / 100.0 * chances.Any[route.From] * chances.Share[i] : 0).Sum() / fte;
        return month > 0 ? Math.Round(1 - Math.Pow(1 - month, MonthsOfAYear), 6) : null;
    }
}
