using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>
/// How a long horizon is made better: all people one by one over all days, then all days stretch by stretch with all people, and so on in turn. The one
/// moves work between distant days, the other between people. Once a turn brings little the stretches become longer.
/// </summary>
internal sealed class Sweeps(CoreProblem problem, Random random, (int Place, int Threads) at)
{
    private const int Week = 7;
    private const int PersonDays = 700;

    /// <summary>Of the cost, below which a turn brought little.</summary>
    private const double Little = 0.003;

    private readonly int[] _lengths = Lengths(problem);
    private int _length;

    public bool IsOver => _length >= _lengths.Length;

    /// <summary>This thread's own.</summary>
    public IEnumerable<int> People()
    {
        var all = Enumerable.Range(0, problem.People.Length).Where(person => person % at.Threads == at.Place).ToArray();
        random.Shuffle(all);
        return all;
    }

    /// <summary>This thread's own, beginning elsewhere in each turn.</summary>
    public IEnumerable<(int From, int Until)> Stretches()
    {
        var days = _lengths[_length];
        for (var from = (at.Place * days) - random.Next(days); from < problem.Days; from += at.Threads * days)
        {
            if (from + days > 0)
            {
                yield return (Math.Max(0, from), Math.Min(problem.Days, from + days));
            }
        }
    }

    public void Tell(long before, long after) => _length += before - after < Little * before ? 1 : 0;

    private static int[] Lengths(CoreProblem problem)
    {
        var days = Math.Clamp(PersonDays / Math.Max(1, problem.People.Length), Week, 4 * Week);
        return [.. new[] { days, days * 3 / 2, days * 2, days * 3 }.Where(length => length < problem.Days)];
    }
}
