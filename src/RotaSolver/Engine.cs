using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Hard;
using Preceptor.RotaSolver.Model.Local;
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
    /// <param name="begin">A roster to begin with, as <see cref="RosterReader.ReadToBegin"/> gives it; the outcome is never worse.</param>
    /// <returns>A roster; or that there is none, with the cause in <see cref="Solution.Text"/>.</returns>
    public static Solution Solve(RosterProblem problem, SolveSettings settings, IProgress<Improvement> progress, CancellationToken stop, IReadOnlyList<Assignment>? begin = null)
    {
        var board = new Board(problem);
        if (Contradictions.Find(board) is { } cause)
        {
            return None(problem, settings, SolveStatus.Infeasible, $"No roster exists: {cause}");
        }

        var best = new Best(board, settings, progress);
        var known = begin is null ? null : Begun.Read(board, begin).Value;
        if (known is not null)
        {
            best.Take(known, 0);
        }

        var beginning = new Beginning(board, settings, best);
        var start = beginning.Find(known, stop) ?? known;
        if (best.IsProven)
        {
            return best.Roster(null)!;
        }

        var model = Build(board);
        if (start is not null)
        {
            Start.Hint(model, start);
        }

        var outcome = Search(model, settings with { Seconds = Math.Max(1, (int)(settings.Seconds - beginning.Seconds)) }, (best, beginning.Seconds), stop);
        return best.Roster(outcome.Bound) ?? (outcome.IsInfeasible
            ? None(problem, settings, SolveStatus.Infeasible, "No roster exists: the fixed duties cannot all be held within the rules and under supervision; take some out of ‘fixed’.")
            : None(problem, settings, SolveStatus.Unknown, "No roster was found in the time given; give more seconds."));
    }

    private static Outcome Search(ProductModel model, SolveSettings settings, (Best Best, double Seconds) before, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var outcome = new Search(model.Cp, Decoding.Wanted(model), model.Board.IsLarge).Run(settings, Look, enough.Token);
        if (outcome.Best is { } last)
        {
            before.Best.Take(Decoding.Read(model, last.Values), outcome.Bound, outcome.Seconds + before.Seconds);
        }

        return outcome;

        void Look(Found? found, long? bound, double seconds)
        {
            before.Best.Take(found is null ? null : Decoding.Read(model, found.Values), bound, seconds + before.Seconds);
            if (before.Best.IsProven)
            {
                enough.Cancel();
            }
        }
    }

    internal static ProductModel Build(Board board)
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

    private static Solution None(RosterProblem problem, SolveSettings settings, SolveStatus status, string text) =>
        new() { Status = status, Seed = settings.Seed, Start = problem.Start, Text = text };
}
