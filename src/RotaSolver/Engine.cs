using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Hard;
using Preceptor.RotaSolver.Model.Supervision;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver;

/// <summary>Solves a roster problem: who works which line, and who supervises them at every minute of it.</summary>
public static class Engine
{
    private static readonly IConstraint[] Constraints =
    [
        new Pinned(), new OverMaximum(), new ContractHours(), new OnePlace(), new DailyRest(), new RestAfterNights(), new WeeklyRest(), new DaysInARow(), new NightsInARow(),
        new Supervised(), new SupervisionCap(),
    ];

    /// <summary>Searches until the best roster is proven, the seconds are gone, or it is stopped; the best roster so far is always kept.</summary>
    /// <param name="progress">Told at each improvement and at least about once a second, on the calling thread.</param>
    /// <param name="stop">Heard within a second.</param>
    /// <returns>A roster; or that there is none, with the cause in <see cref="Solution.Text"/>.</returns>
    public static Solution Solve(RosterProblem problem, SolveSettings settings, IProgress<Improvement> progress, CancellationToken stop)
    {
        var board = new Board(problem);
        if (Contradictions.Find(board) is { } cause)
        {
            return None(problem, settings, SolveStatus.Infeasible, $"No roster exists: {cause}");
        }

        var model = Build(board);
        var search = new Search(model.Cp, Decoding.Wanted(model));
        Solution? last = null;
        var outcome = search.Run(settings, (found, bound, seconds) =>
        {
            var now = found is null ? null : Read(model, found, bound, settings);
            var text = now is null ? "searching" : Improvements.Tell(last, now);
            last = now ?? last;
            progress.Report(new(seconds, last?.Objective, Lower(bound, last?.Objective), text, now));
        }, stop);
        return Finish(model, outcome, settings);
    }

    private static ProductModel Build(Board board)
    {
        var model = new ProductModel(board);
        foreach (var constraint in Constraints)
        {
            constraint.Add(model);
        }

        foreach (var term in Terms.All)
        {
            term.Price(model, board.Problem.WeightOf(term.Code));
        }

        model.Finish();
        return model;
    }

    private static Solution Finish(ProductModel model, Outcome outcome, SolveSettings settings) =>
        outcome.Best is { } best ? Read(model, best, outcome.Bound, settings)
        : outcome.IsInfeasible ? None(model.Board.Problem, settings, SolveStatus.Infeasible, "No roster exists: the fixed duties cannot all be held within the rules and under supervision; take some out of ‘fixed’.")
        : None(model.Board.Problem, settings, SolveStatus.Unknown, "No roster was found in the time given; give more seconds.");

    /// <summary>The price is counted from the roster itself, so that it holds whatever the model's slack was.</summary>
    private static Solution Read(ProductModel model, Found found, long? proven, SolveSettings settings)
    {
        var duties = Decoding.Read(model, found.Values);
        var explanation = Terms.Explain(duties);
        var objective = explanation.Sum(line => line.Cost);
        var bound = Lower(proven, objective);
        var isOptimal = bound >= objective;
        return new()
        {
            Status = isOptimal ? SolveStatus.Optimal : SolveStatus.Feasible,
            Objective = objective,
            Bound = bound,
            Seed = settings.Seed,
            Start = model.Board.Problem.Start,
            Assignments = [.. duties.All.Select(duty => Named(model.Board.Problem, duty))],
            Explanation = explanation,
            Text = isOptimal ? "No roster is better." : "A better roster may exist.",
        };
    }

    /// <summary>Prices are never negative, so 0 is proven from the start; and no bound is above what was reached.</summary>
    private static long? Lower(long? bound, long? objective) => bound is { } known ? Math.Min(Math.Max(0, known), objective ?? long.MaxValue) : null;

    private static Assignment Named(RosterProblem problem, Duty duty) => new(
        problem.People[duty.Person].Id, problem.Demand[duty.Line].Id, [.. duty.Supervision.Select(stretch => new Segment(problem.Sessions[stretch.Session].Id, stretch.From, stretch.Until))]);

    private static Solution None(RosterProblem problem, SolveSettings settings, SolveStatus status, string text) =>
        new() { Status = status, Seed = settings.Seed, Start = problem.Start, Text = text };
}
