using System.Diagnostics;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Model.Rows;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver;

/// <summary>What comes before the exact search: rows without supervision, for a bound and a start, and a search step by step from there.</summary>
internal sealed class Beginning(Board board, SolveSettings settings, Best best)
{
    /// <summary>Of the time, for rows.</summary>
    private const double ShareOfRows = 0.4;

    /// <summary>Of the time, rows included, until the exact search begins.</summary>
    private const double ShareOfStart = 0.6;

    /// <summary>The same of large problems, in which the exact search finds less.</summary>
    private const double ShareOfLargeStart = 0.75;

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>What it took. With one thread what it was given, so that the clock decides nothing.</summary>
    public double Seconds { get; private set; }

    /// <returns>A roster to begin the exact search with; none when that needs none or none was found.</returns>
    public Duties? Find(CancellationToken stop)
    {
        if (board.IsSmall)
        {
            return null;
        }

        var wanted = Rows(stop);
        var until = settings.Seconds * (board.IsLarge ? ShareOfLargeStart : ShareOfStart);
        var start = Start.Find(board, settings, (Seconds, until), wanted, (Look, stop));
        Spend(until);
        if (start is not null)
        {
            best.Take(start, Seconds);
        }

        return start;
    }

    private bool Look(Duties duties, double seconds)
    {
        best.Take(duties, seconds);
        return best.IsProven;
    }

    private void Spend(double given) => Seconds = settings.Threads == 1 ? given : _clock.Elapsed.TotalSeconds;

    private IReadOnlyList<(int Person, int Line)>? Rows(CancellationToken stop)
    {
        if (RowProblem.Of(board) is not { } problem)
        {
            return null;
        }

        var told = -1.0;
        var given = settings.Seconds * ShareOfRows;
        var found = new RowStart(problem, settings, new(given, settings.Threads == 1, stop)).Find(Tell);
        Spend(given);
        best.Take(null, found.Bound, Seconds);
        return found.Wanted;

        void Tell(long? bound)
        {
            var seconds = _clock.Elapsed.TotalSeconds;
            if (seconds - told >= 1)
            {
                best.Take(null, bound, seconds);
                told = seconds;
            }
        }
    }
}
