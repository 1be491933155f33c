using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>
/// How a long horizon is made better: all people one by one over all days, then all days stretch by stretch with all people, and so on in turn. The one
/// moves work between distant days, the other between people.
/// </summary>
internal sealed class Sweeps(CoreProblem problem, Random random, (int Place, int Threads) at)
{
    private const int Week = 7;
    private const int PersonDays = 700;

    /// <summary>Of the cost, below which a turn brought little.</summary>
    private const double Little = 0.01;

    public bool IsOver { get; private set; } = Shortest(problem) >= problem.Days;

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
        var days = Shortest(problem);
        for (var from = (at.Place * days) - random.Next(days); from < problem.Days; from += at.Threads * days)
        {
            if (from + days > 0)
            {
                yield return (Math.Max(0, from), Math.Min(problem.Days, from + days));
            }
        }
    }

    /// <summary>Stretches that hold all days that changed, with a few days before.</summary>
    public static IEnumerable<(int From, int Until)> Around(bool[] changed, int days)
    {
        for (var day = 0; day < changed.Length; day++)
        {
            if (changed[day])
            {
                var from = Math.Max(0, day - Before);
                var until = Math.Min(changed.Length, from + days);
                yield return (from, until);
                day = until - 1;
            }
        }
    }

    private const int Before = 3;

    public void Tell(long before, long after) => IsOver |= before - after < Little * before;

    /// <summary>The days of a stretch that is made anew with all people in a moment.</summary>
    public static int Shortest(CoreProblem problem) => Math.Clamp(PersonDays / Math.Max(1, problem.People.Length), Week, 4 * Week);
}
