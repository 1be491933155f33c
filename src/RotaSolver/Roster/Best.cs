using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Roster;

/// <summary>The cheapest roster so far. Its price is counted from the roster itself, so that it holds whatever the search believed.</summary>
internal sealed class Best(Board board, SolveSettings settings, IProgress<Improvement> progress)
{
    private Solution? _best;
    private long? _proven;
    private string _text = "searching";

    public void Take(Duties duties, double seconds) => Take(duties, null, seconds);

    /// <summary>Of the best roster.</summary>
    public long? Price => _best?.Objective;

    /// <summary>No roster is cheaper than the best.</summary>
    public bool IsProven => _best is not null && _proven >= _best.Objective;

    /// <summary>Keeps the roster when it is cheaper, and tells how far the search is.</summary>
    public void Take(Duties? duties, long? bound, double seconds)
    {
        _proven = bound > _proven || _proven is null ? bound : _proven;
        var found = duties is null ? null : Priced(duties);
        var isBetter = found is not null && (_best is null || found.Objective < _best.Objective);
        if (isBetter)
        {
            (_text, _best) = (Improvements.Tell(_best, found!), found);
        }

        progress.Report(new(seconds, _best?.Objective, Lower(_proven, _best?.Objective), _text, isBetter ? found : null));
    }

    /// <summary>The best roster with what is proven of it; none when there is none.</summary>
    public Solution? Roster(long? proven)
    {
        _proven = proven > _proven || _proven is null ? proven : _proven;
        var bound = Lower(_proven, _best?.Objective);
        var isOptimal = bound >= _best?.Objective;
        return _best is null ? null : _best with
        {
            Bound = bound,
            Status = isOptimal ? SolveStatus.Optimal : SolveStatus.Feasible,
            Text = isOptimal ? "No roster is better." : "A better roster may exist.",
        };
    }

    private Solution Priced(Duties duties)
    {
        var explanation = Terms.Explain(duties);
        return new()
        {
            Status = SolveStatus.Feasible,
            Objective = explanation.Sum(line => line.Cost),
            Seed = settings.Seed,
            Start = board.Problem.Start,
            Assignments = [.. duties.All.Select(duty => Named(board.Problem, duty))],
            Explanation = explanation,
            Text = "A better roster may exist.",
        };
    }

    /// <summary>Prices are never negative, so 0 is proven from the start; and no bound is above what was reached.</summary>
    private static long? Lower(long? bound, long? objective) => bound is { } known ? Math.Min(Math.Max(0, known), objective ?? long.MaxValue) : null;

    private static Assignment Named(RosterProblem problem, Duty duty) => new(
        problem.People[duty.Person].Id, problem.Demand[duty.Line].Id, [.. duty.Supervision.Select(stretch => new Segment(problem.Sessions[stretch.Session].Id, stretch.From, stretch.Until))]);
}
