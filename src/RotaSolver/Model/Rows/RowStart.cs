using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Rows;

/// <param name="Wanted">The pairs of the best rows; none when there are none.</param>
/// <param name="Bound">No roster costs less; none when nothing was proven.</param>
internal sealed record RowStartOutcome(IReadOnlyList<(int Person, int Line)>? Wanted, long? Bound);

/// <summary>
/// Solves a roster problem without supervision first: column generation over everything, on all threads at once, proves what no roster can cost less than,
/// and a dive from there says how a good one looks. What is left of the time makes that better part by part.
/// </summary>
internal sealed class RowStart(RowProblem problem, SolveSettings settings, Budget budget)
{
    /// <summary>Each thread has tables of its own.</summary>
    private const int MostThreads = 4;

    /// <summary>Of the time, for the bound.</summary>
    private const double ShareOfBound = 0.7;

    /// <summary>Of what came before, for rows that are better than the first.</summary>
    private const double ShareOfMore = 0.5;

    private const int LookMilliseconds = 100;

    private readonly Incumbent _incumbent = new(problem.Core);
    private readonly int _threads = Math.Clamp(settings.Threads, 1, MostThreads);

    /// <param name="look">Told of the bound about ten times a second, on the calling thread.</param>
    /// <param name="begin">The pairs of a roster that is known already; none when there is none.</param>
    public RowStartOutcome Find(IEnumerable<(int Person, int Line)>? begin, Action<long?> look)
    {
        if ((begin is null ? null : RowsOf(begin)) is not { } first && (first = FirstRoster.Make(problem.Core, new(problem.Core), budget, _threads).Rows) is null)
        {
            return new(null, null);
        }

        _incumbent.Offer(first);
        var shared = new Shared(problem.Core, _incumbent, new(problem.Core.People.Length), budget);
        Watch([() => Root(shared)], look);

        // What is better in rows alone is not much better with supervision.
        var more = new Budget(Math.Min(budget.Left, budget.Gone * ShareOfMore), budget.IsByWork, budget.Stop);
        var improved = shared with { Budget = more };
        Watch([.. Enumerable.Range(0, _threads).Select(place => (Action)(() => Improve(improved, place)))], look);
        budget.Spend(more.Work);
        return new(Wanted(problem.Core, _incumbent.Now.Rows!), Bound);
    }

    private long? Bound => _incumbent.Now.Bound + problem.Rest;

    private void Root(Shared shared)
    {
        var rows = _incumbent.Now.Rows!;
        var part = new Part(problem.Core, [.. Enumerable.Range(0, rows.Count)], 0, problem.Core.Days, rows);
        var pricing = new Pricing(problem.Core, _threads);
        using var columns = new ColumnGeneration(part, pricing, budget);
        columns.Run(null, new(int.MaxValue, _incumbent.Cost, budget.All * ShareOfBound));
        if (columns.WholeBound is { } bound)
        {
            _incumbent.Prove(bound);
        }

        (shared.Savings, shared.IsPriced) = ((double[])columns.Master.Savings.Clone(), columns.HasConverged);
        foreach (var column in columns.Master.Columns)
        {
            shared.Pool.Add(column.Person, column.Row);
        }

        if (columns.Master.IsSolved && new Dive(part, columns, pricing, budget, new(0.8, 0.02, 0.06, 10)).Run(_incumbent.Cost) is { } found)
        {
            _incumbent.Offer(found);
        }
    }

    private void Improve(Shared shared, int place)
    {
        var random = new Random((settings.Seed * 1000) + place);
        new Improver(shared, new(problem.Core, 1), random).Run(new Moves(problem.Core, random, shared.IsPriced));
    }

    /// <summary>Runs each on a thread of its own.</summary>
    private void Watch(IReadOnlyList<Action> works, Action<long?> look)
    {
        var tasks = works.Select(work => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        while (!Task.WaitAll(tasks, LookMilliseconds, CancellationToken.None))
        {
            look(Bound);
        }
    }

    /// <returns>None when a pair breaks what rows keep.</returns>
    private Row[]? RowsOf(IEnumerable<(int Person, int Line)> pairs)
    {
        var cells = problem.Core.People.Select(_ => Enumerable.Repeat(Row.Off, problem.Core.Days).ToArray()).ToArray();
        foreach (var (person, line) in pairs)
        {
            cells[person][problem.Core.Cells[line].Day] = line;
        }

        var rows = cells.Select((row, person) => RowTrace.Make(problem.Core, problem.Core.People[person], row)).OfType<Row>().ToArray();
        return rows.Length == cells.Length ? rows : null;
    }

    private static List<(int Person, int Line)> Wanted(CoreProblem core, IReadOnlyList<Row> rows) =>
    [
        .. Enumerable.Range(0, core.Days).SelectMany(day => rows.Select((row, person) => (Person: person, Line: row.Cells[day]))).Where(pair => pair.Line != Row.Off),
    ];
}
