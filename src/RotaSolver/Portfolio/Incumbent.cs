using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>The best roster and the best bound so far, shared by all threads.</summary>
internal sealed class Incumbent(CoreProblem problem)
{
    private readonly Lock _lock = new();
    private Row[]? _rows;
    private long _cost = long.MaxValue;
    private long? _bound;

    public (IReadOnlyList<Row>? Rows, long Cost, long? Bound) Now
    {
        get
        {
            lock (_lock)
            {
                return (_rows, _cost, _bound);
            }
        }
    }

    public long Cost => Now.Cost;

    /// <summary>No roster is better.</summary>
    public bool IsProven => Now is { Rows: not null } now && now.Bound >= now.Cost;

    /// <returns>Whether it is better than the best before.</returns>
    public bool Offer(IReadOnlyList<Row> rows)
    {
        var cost = problem.Cost(rows);
        lock (_lock)
        {
            if (cost >= _cost)
            {
                return false;
            }

            (_rows, _cost) = ([.. rows], cost);
            return true;
        }
    }

    public void Prove(long bound)
    {
        lock (_lock)
        {
            _bound = Math.Max(bound, _bound ?? long.MinValue);
        }
    }
}
