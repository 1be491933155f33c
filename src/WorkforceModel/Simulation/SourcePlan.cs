using Preceptor.WorkforceModel.Chance;
using Preceptor.WorkforceModel.Network;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>How many come in from outside, by month.</summary>
internal sealed class SourcePlan
{
    private const double MonthsOfAYear = 12;

    private readonly StockNetwork _network;
    private readonly Source _source;
    private readonly bool[] _open;
    private readonly int[] _places;

    public SourcePlan(StockNetwork network, Source source)
    {
        (_network, _source) = (network, source);
        _open = [.. Enumerable.Range(0, network.Scenario.Months).Select(Opens)];
        _places = [.. Enumerable.Range(0, network.Scenario.Months).Select(step => source.PlacesIn(network.MonthAt(step)))];
    }

    public int To => _source.To;

    public bool IsOpen(int step) => _open[step];

    public int Coming(int step, Values values, Draws draws)
    {
        var value = values.Rates[_source.Rate.Index];
        return _source.Joiners is not { } joiners ? Counts.Binomial(draws, _places[step], value)
            : joiners.ByChance ? Counts.Poisson(draws, value / MonthsOfAYear) : Source.Evenly(value, _network.MonthAt(step), joiners.From);
    }

    public double Expected(int step, Values values)
    {
        var value = values.Rates[_source.Rate.Index];
        return _source.Joiners is not { } joiners ? _places[step] * value
            : joiners.ByChance ? value / MonthsOfAYear : Source.Evenly(value, _network.MonthAt(step), joiners.From);
    }

    /// <summary>A closed course takes no students, a pause stops recruitment; neither touches doctors.</summary>
    private bool Opens(int step)
    {
        var (month, regime) = (_network.MonthAt(step), _network.Regimes[_network.RegimeOf[step]]);
        return _source.IsOpen(month) && (_source.Profession < 0 || !(_source.Joiners is null ? regime.ClosesCourse(_source.Profession) : regime.Pauses(_source.Profession)))
            && (_source.Joiners is not null || _source.PlacesIn(month) > 0);
    }
}
