using System.Diagnostics;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Model.Rows;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver;

/// <summary>What comes before the exact search: rows without supervision, for a bound and a start, and a search step by step from there.</summary>
internal sealed class Beginning(Board board, SolveSettings settings, Best best)
{
    /// <summary>Of the time, for rows at the most.</summary>
    private const double ShareOfRows = 0.65;

    /// <summary>Of the time, for the search step by step: it is quick at first and then never done.</summary>
    private const double ShareOfSteps = 0.06;

    /// <summary>Of the time, until the exact search of everything begins; in large problems that finds less.</summary>
    private const double ShareOfWindows = 0.85, ShareOfLargeWindows = 0.95;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private double _told = -1;

    /// <summary>What it took. With one thread what it was given, so that the clock decides nothing.</summary>
    public double Seconds { get; private set; }

    /// <param name="known">A roster that is there already; none when there is none.</param>
    /// <returns>A roster to begin the exact search with; none when that needs none or none was found.</returns>
    public Duties? Find(Duties? known, CancellationToken stop)
    {
        if (board.IsSmall)
        {
            return null;
        }

        // Whoever waits has a roster within a moment, and the rows have one to begin with.
        var first = known ?? Start.First(board, settings);
        if (known is null && first is not null && Look(first, _clock.Elapsed.TotalSeconds))
        {
            return first;
        }

        var (before, wanted) = (best.Price, Rows(first, stop));
        var until = Seconds + (settings.Seconds * ShareOfSteps);
        var start = Start.Find(board, settings, (Seconds, until), wanted, (Look, stop));
        Spend(until);
        var isSolved = start is not null && Look(start, Seconds);
        start = first is not null && best.Price == before ? first : start;
        if (start is null || isSolved || stop.IsCancellationRequested)
        {
            return start;
        }

        until = settings.Seconds * (board.IsLarge ? ShareOfLargeWindows : ShareOfWindows);
        var (duties, took) = Windows.Improve(board, settings, (start, best.Price!.Value), until - Seconds, (Told, stop));
        Spend(Seconds + took);
        best.Take(duties, Seconds);
        return duties;
    }

    /// <summary>Tells of the search at each better roster, and about once a second.</summary>
    private bool Told(Duties? duties) => Told(duties, null);

    private bool Told(Duties? duties, long? bound)
    {
        if (duties is not null || _clock.Elapsed.TotalSeconds - _told >= 1)
        {
            _told = _clock.Elapsed.TotalSeconds;
            best.Take(duties, bound, _told);
        }

        return best.IsProven;
    }

    private bool Look(Duties duties, double seconds)
    {
        best.Take(duties, seconds);
        return best.IsProven;
    }

    private void Spend(double given) => Seconds = settings.Threads == 1 ? given : _clock.Elapsed.TotalSeconds;

    private IReadOnlyList<(int Person, int Line)>? Rows(Duties? first, CancellationToken stop)
    {
        if (RowProblem.Of(board) is not { } problem)
        {
            return null;
        }

        var budget = new Budget(settings.Seconds * ShareOfRows, settings.Threads == 1, stop);
        var found = new RowStart(problem, settings, budget).Find(first?.All.Select(duty => (duty.Person, duty.Line)), bound => Told(null, bound));
        Spend(budget.Gone);
        best.Take(null, found.Bound, Seconds);
        return found.Wanted;
    }
}
