using BenchmarkDotNet.Attributes;
using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;

namespace Preceptor.Primitives;

/// <summary>The steps that a search of columns spends its time in, each by itself.</summary>
[MemoryDiagnoser]
public class SearchBench
{
    private const int RowsEach = 40;

    private CoreProblem _problem = null!;
    private RowPricer _pricer = null!;
    private CellPrices _prices;
    private Span _span = null!;
    private Part _part = null!;
    private List<(int Person, Row Row)> _rows = [];

    /// <summary>Of the roster.</summary>
    [Params(28, 84)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _problem = MadeInstance.Of(Days);
        (_pricer, _prices) = (new(_problem), MadeInstance.Prices(_problem, RowsEach));
        _span = Span.Of(_problem, _problem.People[0], Window.Whole(Days));
        (_part, _rows) = MadeInstance.Pool(_problem, RowsEach);
    }

    /// <summary>The cheapest row of somebody whose nights are counted.</summary>
    [Benchmark]
    public long PriceRow() => _pricer.Price(0, _prices, _span).Value;

    /// <summary>The linear programme of 30 people with 40 rows each, made and solved.</summary>
    [Benchmark]
    public double SolveMaster()
    {
        using var master = new Master(_part);
        foreach (var (person, row) in _rows)
        {
            master.Add(person, row);
        }

        master.Solve(60, CancellationToken.None);
        return master.Value;
    }

    /// <summary>A row's price by the plain reading of the rules.</summary>
    [Benchmark]
    public int TraceRow() => RowTrace.Make(_problem, _problem.People[0], _rows[0].Row.Cells)!.Cost;
}
