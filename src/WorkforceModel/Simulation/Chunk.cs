using System.Runtime.CompilerServices;
using Preceptor.WorkforceModel.Chance;
using Preceptor.WorkforceModel.Network;

namespace Preceptor.WorkforceModel.Simulation;

/// <summary>A few dozen runs one after another in one thread. Their figures are kept close together and put down at the end, which the processor's caches thank.</summary>
internal sealed class Chunk
{
    public const int Runs = 32;

    private readonly Simulator _simulator;
    private readonly Stocks _stocks;
    private readonly Draws _draws;
    private readonly Values _values;
    private readonly Chances[] _chances;
    private readonly int[] _kept;
    private readonly long[][] _took;
    private readonly long[][] _came;

    public Chunk(Simulator simulator, int seed)
    {
        var network = simulator.Network;
        (_simulator, _draws, _values) = (simulator, new((ulong)seed), new(network.Scenario));
        _stocks = new(network.Cells.Count, network.Routes.Count, network.Sources.Count, network.Scenario.Pools.Count);
        _chances = [.. network.Plans.Select(plan => new Chances(network, plan))];
        _kept = new int[simulator.Records.Data.Length * Runs];
        _took = [.. simulator.Records.Took.Select(each => new long[each.Length])];
        _came = [.. simulator.Records.Came.Select(each => new long[each.Length])];
        Fill();
    }

    public void Go(int from, int runs)
    {
        for (var i = 0; i < runs; i++)
        {
            if (_values.IsUncertain)
            {
                _values.Draw(_draws, (uint)(from + i));
                Refill();
            }

            Run(from + i, i);
        }

        var records = _simulator.Records;
        for (var series = 0; series < records.Data.Length; series++)
        {
            Array.Copy(_kept, series * Runs, records.Data[series], from, runs);
        }
    }

    /// <summary>Adds what this thread counted to the sums of all; whole numbers, so the order does not matter.</summary>
    public void Hand()
    {
        lock (_simulator.Records)
        {
            for (var year = 0; year < _took.Length; year++)
            {
                Add(_simulator.Records.Took[year], _took[year]);
                Add(_simulator.Records.Came[year], _came[year]);
            }
        }
    }

    private static void Add(long[] to, long[] what)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += what[i];
        }
    }

    private void Fill()
    {
        foreach (var chances in _chances)
        {
            chances.Fill(_values);
        }
    }

    private void Refill()
    {
        foreach (var chances in _chances)
        {
            chances.FillUncertain(_values);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run(int run, int place)
    {
        var (network, records, point) = (_simulator.Network, _simulator.Records, 0);
        _stocks.Begin(network.Opening);
        for (var step = 0; step < network.RegimeOf.Length; step++)
        {
            _simulator.Month.Take(_stocks, (_chances[network.RegimeOf[step]], _values), _draws, ((uint)run, step));
            Count(_simulator.YearOf[step]);
            if (_simulator.Prices is { } prices)
            {
                records.Cost[_simulator.YearOf[step]][run] += prices.Of(_stocks.Now, step);
            }

            if (point < records.Points.Length && records.Points[point] == step)
            {
                Keep(point++, place, step);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(int year)
    {
        var took = _took[year];
        for (var i = 0; i < _stocks.TakenCount; i++)
        {
            took[_stocks.Taken[i]] += _stocks.Took[_stocks.Taken[i]];
        }

        var (sums, came) = (_came[year], _stocks.Came);
        for (var source = 0; source < came.Length; source++)
        {
            sums[source] += came[source];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Keep(int point, int place, int step)
    {
        var (heads, fte) = (_stocks.Now, _simulator.Network.Fte);
        for (var group = 0; group < _simulator.Records.Groups.Count; group++)
        {
            var (people, hundredths) = (0, 0);
            foreach (var cell in _simulator.Records.Groups[group].Cells)
            {
                people += heads[cell];
                hundredths += heads[cell] * fte[cell];
            }

            Put(group * Records.SeriesOfAGroup, point, place, people);
            Put((group * Records.SeriesOfAGroup) + 1, point, place, hundredths);
        }

        for (var pool = 0; pool < _stocks.Missing.Length; pool++)
        {
            var series = (_simulator.Records.Groups.Count * Records.SeriesOfAGroup) + (pool * Records.SeriesOfAPool);
            Put(series, point, place, (int)_simulator.Room.Headroom(pool, heads, step));
            Put(series + 1, point, place, (int)_stocks.Missing[pool]);
        }
    }

    private void Put(int series, int point, int place, int value) => _kept[(((series * _simulator.Records.Points.Length) + point) * Runs) + place] = value;
}
