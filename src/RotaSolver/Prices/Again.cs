using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Prices;

/// <summary>Searches on from a roster that is known: first by ruin and rebuilding, then exactly where the problem is small enough for that.</summary>
internal static class Again
{
    /// <summary>Of the time for small problems, which the exact search mostly settles.</summary>
    private const double ShareOfSteps = 0.3;

    /// <returns>The best roster that was found, never a dearer one than the known; optimal when that is proven.</returns>
    public static Solution From(RosterProblem problem, Solution known, Why.SearchLimit share, SolveSettings settings)
    {
        var board = new Board(problem);
        var start = Duties(board, known);
        if (start.Count < known.Assignments.Count)
        {
            return known with { Status = SolveStatus.Feasible };
        }

        var best = new Best(board, settings, new Silent());
        best.Take(new Duties(board, start), 0);
        var steps = share.Share(board.IsLarge ? 1 : ShareOfSteps);
        var search = new LocalSearch(board, settings.Seed);
        search.Begin(start);
        while (!steps.IsOver)
        {
            search.Step();
        }

        best.Take(search.Now(), steps.Spent);
        return board.IsLarge ? best.Roster(null)! : Exactly(board, best, (search.Now(), Math.Max(1, (int)share.Left)), settings);
    }

    private static Solution Exactly(Board board, Best best, (Duties Start, int Seconds) from, SolveSettings settings)
    {
        var model = Engine.Build(board);
        Start.Hint(model, from.Start);
        var outcome = new Search(model.Cp, Decoding.Wanted(model), isLarge: false).Run(settings with { Seconds = from.Seconds }, (_, _, _) => { }, CancellationToken.None);
        if (outcome.Best is { } last)
        {
            best.Take(Decoding.Read(model, last.Values), outcome.Bound, outcome.Seconds);
        }

        return best.Roster(outcome.Bound)!;
    }

    private static List<Duty> Duties(Board board, Solution known)
    {
        var sessions = board.Problem.Sessions.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        return [.. known.Assignments.Select(each => new Duty(board.PersonAt[each.Person], board.LineAt[each.Demand], [.. each.Supervision.Select(stretch => new Stretch(sessions[stretch.Session], stretch.From, stretch.Until))]))
            .Where(duty => board.IsPossible(duty.Person, duty.Line))];
    }
}
