using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Rows;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Problem;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver.Rows;

/// <summary>What is proven of rows without supervision holds for the whole problem, which CP-SAT solves here by itself.</summary>
public sealed class RowProblemTests
{
    private const int FewestProven = 300;
    private const double WorkSeconds = 0.2;

    [Fact]
    [Trait("assures", "No roster is cheaper than the bound that a solve tells")]
    public void The_bound_of_rows_is_never_above_the_best_roster_of_four_days()
    {
        var (proven, met) = Compare(ProblemSize.Tiny, 450);
        proven.ShouldBeGreaterThan(FewestProven);
        met.ShouldBeGreaterThan(proven / 4, "a bound that is never met says little");
    }

    [Fact]
    public void The_bound_of_rows_is_never_above_the_best_roster_of_eight_days_with_a_week_of_rest()
    {
        var (proven, _) = Compare(new(8, 3, 1, 3), 60);
        proven.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Where_supervision_never_lacks_the_bound_is_near_the_best_roster()
    {
        var (bounds, optima) = (0L, 0L);
        for (var seed = 1; seed <= 20; seed++)
        {
            var problem = Read(RandomProblems.Make(seed, new(10, 3, 1, 3, Odd: false)));
            problem = problem with
            {
                Policies = [], Weights = problem.Weights.Where(weight => weight.Key is not ("novice-alone" or "holidays")).ToDictionary(),
                Sessions = [new("s", "dr", "Dr", true, "north", null, "medicine", -10_000, 100_000, Presence.OnSite, 0, 99, false, 0)], Carried = [],
            };
            if (Optimum(new(problem)) is { } best && Bound(new(problem), seed) is { } bound)
            {
                bound.ShouldBeLessThanOrEqualTo(best, $"seed {seed}");
                (bounds, optima) = (bounds + bound, optima + best);
            }
        }

        optima.ShouldBeGreaterThan(0);
        ((double)bounds / optima).ShouldBeGreaterThan(0.98);
    }

    private static (int Proven, int Met) Compare(ProblemSize size, int problems)
    {
        var (proven, met) = (0, 0);
        for (var seed = 1; seed <= problems; seed++)
        {
            var board = new Board(Read(RandomProblems.Make(seed, size)));
            if (Optimum(board) is { } best && Bound(board, seed) is { } bound)
            {
                bound.ShouldBeLessThanOrEqualTo(best, $"seed {seed}");
                (proven, met) = (proven + 1, met + (bound == best ? 1 : 0));
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{proven} proven, {met} met");
        return (proven, met);
    }

    private static RosterProblem Read(byte[] file) => ProblemFile.Read(file).Value.ShouldNotBeNull();

    private static long? Bound(Board board, int seed) =>
        RowProblem.Of(board) is { } rows ? new RowStart(rows, new(1, 1, seed), new Budget(WorkSeconds, true, CancellationToken.None)).Find(null, _ => { }).Bound : null;

    /// <summary>By CP-SAT alone; none when there is no roster or nothing was proven.</summary>
    private static long? Optimum(Board board)
    {
        if (Contradictions.Find(board) is not null)
        {
            return null;
        }

        var outcome = new Search(Engine.Build(board).Cp, [], isLarge: false).Run(new(20, 1, 1), (_, _, _) => { }, CancellationToken.None);
        return outcome is { IsDone: true, Best: { } best } ? best.Objective : null;
    }
}
