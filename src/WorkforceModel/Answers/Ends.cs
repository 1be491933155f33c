using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.WorkforceModel.Answers;

/// <summary>The full-time equivalents that are expected at the end of a plan, by the parts that the network falls into: whoever changes one rate asks again for its parts alone.</summary>
internal sealed class Ends
{
    private const double Hundredths = 100.0;

    private readonly StockNetwork _network;
    private readonly Expectation[] _parts;

    /// <summary>By the place of a rate, the parts that hang on it.</summary>
    private readonly int[][] _hanging;

    public Ends(Scenario scenario)
    {
        _network = NetworkBuilder.Build(scenario);
        var room = new Room(_network, Group.All(_network));
        var parts = NetworkPart.Apart(_network, room);
        _parts = [.. parts.Select(part => new Expectation(_network, room, part))];
        _hanging = [.. scenario.Rates.Select(rate => Enumerable.Range(0, parts.Count).Where(part => parts[part].HangsOn(rate, _network)).ToArray())];
        Usual = Of(new(scenario));
    }

    /// <summary>By part, when every rate is as it is believed to be.</summary>
    public IReadOnlyList<double> Usual { get; }

    public double[] Of(Values values) => [.. Enumerable.Range(0, _parts.Length).Select(part => One(part, values))];

    /// <summary>Brings those up to date that hang on a rate that was set.</summary>
    public void Change(double[] ends, Values values, Rate rate)
    {
        foreach (var part in _hanging[rate.Index])
        {
            ends[part] = One(part, values);
        }
    }

    private double One(int part, Values values)
    {
        var (last, fte, sum) = (_parts[part].Months(values).Last(), _network.Fte, 0.0);
        for (var cell = 0; cell < last.Length; cell++)
        {
            sum += last[cell] * fte[cell] / Hundredths;
        }

        return sum;
    }
}
