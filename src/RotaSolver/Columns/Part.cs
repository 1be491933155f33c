using System.Collections.Concurrent;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Columns;

/// <summary>A part of a problem that is solved anew while the rest of a roster holds: some people, over some days. Everything is a part too.</summary>
internal sealed class Part
{
    /// <param name="rows">For each person of the problem the row that holds outside the part, and inside it to begin with.</param>
    public Part(CoreProblem problem, IReadOnlyList<int> people, int from, int until, IReadOnlyList<Row> rows)
    {
        (Problem, People, From, Until, Rows) = (problem, [.. people], from, until, rows);
        Others = problem.Counts(rows);
        foreach (var person in People)
        {
            foreach (var day in Enumerable.Range(from, until - from).Where(day => rows[person].Cells[day] != Row.Off))
            {
                Others[rows[person].Cells[day]]--;
            }
        }

        Cells = [.. Enumerable.Range(from, until - from).SelectMany(day => problem.CellsOf[day]).Where(cell => People.Any(person => problem.People[person].MayWork(cell)))];
    }

    private readonly ConcurrentDictionary<int, Span> _spans = new();

    public CoreProblem Problem { get; }

    public int[] People { get; }

    public int From { get; }

    public int Until { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>How many people each cell has from outside the part.</summary>
    public int[] Others { get; }

    /// <summary>The cells that the part decides.</summary>
    public int[] Cells { get; }

    /// <summary>What is left of a person's rules for the part's days.</summary>
    public Span SpanOf(int person) => _spans.TryGetValue(person, out var span) ? span
        : _spans[person] = Span.Of(Problem, Problem.People[person], IsWholeTime ? Window.Whole(Problem.Days) : new(From, Until, Rows[person].Cells));

    private bool IsWholeTime => From == 0 && Until == Problem.Days;

    /// <summary>Whether a row of a person is the one that holds outside the part.</summary>
    public Func<Row, bool> Fits(int person)
    {
        if (IsWholeTime)
        {
            return _ => true;
        }

        var now = Rows[person].Cells;
        return row => row.Cells.AsSpan(0, From).SequenceEqual(now.AsSpan(0, From)) && row.Cells.AsSpan(Until).SequenceEqual(now.AsSpan(Until));
    }

    /// <summary>What the part costs: its people's rows, and its cells.</summary>
    /// <param name="rows">For each of <see cref="People"/>.</param>
    public long Cost(IReadOnlyList<Row> rows)
    {
        var counts = (int[])Others.Clone();
        var cost = 0L;
        foreach (var row in rows)
        {
            cost += row.Cost;
            for (var day = From; day < Until; day++)
            {
                if (row.Cells[day] != Row.Off)
                {
                    counts[row.Cells[day]]++;
                }
            }
        }

        foreach (var cell in Cells)
        {
            cost += Problem.Cells[cell].Costs[counts[cell]];
        }

        return cost;
    }

    public IReadOnlyList<Row> Current => [.. People.Select(person => Rows[person])];
}
