using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>Makes the best roster better, a part at a time: the rows of some people are thrown away and made anew by column generation.</summary>
internal sealed class Improver(CoreProblem problem, Incumbent incumbent, Budget budget, Random random)
{
    private readonly Pricing _pricing = new(problem, 1);
    private readonly double[] _score = [1, 1, 1, 1, 1, 1];
    public int[] Tries = new int[6];
    public int[] Pruned = new int[6];
    public int[] Wins = new int[6];
    public double[] Time = new double[6];

    public void Run(IEnumerable<Column> pool)
    {
        var part = new Part(problem, [.. Enumerable.Range(0, problem.People.Length)], 0, problem.Days, incumbent.Now.Rows!);
        var columns = new ColumnGeneration(part, _pricing, budget);
        foreach (var c in pool) columns.Master.Add(c.Person, c.Row);
        while (!budget.IsOver && !incumbent.IsProven)
        {
            Try(part, columns);
        }
    }

    private void Try(Part part, ColumnGeneration columns)
    {
        var t0 = budget.Seconds;
        var move = Pick();
        Tries[move]++;
        var (_, cost, _) = incumbent.Now;
        var rows = incumbent.Now.Rows!;
        foreach (var (p, row) in rows.Index()) columns.Master.Add(p, row);
        Fixing? settled = null;
        var n = problem.People.Length;
        if (move > 0)
        {
            settled = new Fixing(n, problem.Days);
            if (move <= 3)
            {
                var free = Math.Max(2, (int)(n * (move == 1 ? 0.2 : move == 2 ? 0.4 : 0.65)));
                var people = Enumerable.Range(0, n).ToArray();
                random.Shuffle(people);
                foreach (var p in people.Skip(free)) rows[p].Cells.CopyTo(settled.Of(p), 0);
            }
            else
            {
                var len = (int)(problem.Days * (move == 4 ? 0.3 : 0.5));
                var from = random.Next(-len / 2, problem.Days - len / 2);
                for (var p = 0; p < n; p++)
                    for (var d = 0; d < problem.Days; d++)
                        if (d < from || d >= from + len) settled.Of(p)[d] = rows[p].Cells[d];
            }

            columns.Master.Allow(c => settled.Allows(c.Person, c.Row));
        }
        else columns.Master.Allow(_ => true);
        columns.Run(settled, 40, cost);
        if (columns.WholeBound >= cost && move > 0) { Pruned[move]++; Time[move] += budget.Seconds - t0; columns.Master.Allow(_ => true); _score[move] *= 0.97; return; }
        var pace = random.Next(4) switch
        {
            0 => new DivePace(0.8, 0.03, 0.12, 5, 0.1, random),
            1 => new DivePace(0.8, 0.02, 0.06, 10, 0.15, random),
            2 => new DivePace(0.9, 0.01, 0.04, 10, 0.2, random),
            _ => new DivePace(0.7, 0.05, 0.15, 10, 0.1, random),
        };
        var got = new Dive(part, columns, _pricing, budget, pace, settled).Run(cost);
        Time[move] += budget.Seconds - t0;
        if (got is not null && incumbent.Offer(got)) { Wins[move]++; _score[move] += 0.5; } else _score[move] *= 0.97;
    }

    private int Pick()
    {
        var x = random.NextDouble() * _score.Sum(s => s + 0.2);
        for (var i = 0; i < 6; i++) { x -= _score[i] + 0.2; if (x <= 0) return i; }
        return 5;
    }
}
