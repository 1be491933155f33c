using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Inrc;
using Preceptor.RotaSolver.Roster;
using Preceptor.Rules.Tests.RotaSolver.Inrc;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver;

/// <summary>The plain models are what the engine is measured against, so they must solve the same problem as it does.</summary>
public sealed class PlainTests
{
    private const int Problems = 12;

    [Fact]
    public void The_plain_model_and_the_engine_agree_on_the_best_price_of_the_competition()
    {
        var proven = 0;
        for (var seed = 1; seed <= Problems; seed++)
        {
            var problem = RandomInrc.Make(seed).Read().Problem.ShouldNotBeNull();
            var (plain, engine) = (InrcPlain.Solve(problem, new(2, 1, 1), CancellationToken.None), InrcEngine.Solve(problem, new(2, 1, 1), new Progress<Improvement>(), CancellationToken.None));
            if (plain.Status == SolveStatus.Optimal && engine.Status == SolveStatus.Optimal)
            {
                proven++;
                plain.Objective.ShouldBe(engine.Objective, $"seed {seed}");
            }
        }

        proven.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_plain_model_and_the_engine_agree_on_the_best_price_of_a_published_form()
    {
        var problem = new CurtoisProblem(
            14, [new("E", 480, []), new("L", 480, [0])],
            [.. Enumerable.Range(0, 3).Select(p => new CurtoisPerson($"{p}", [14, 14], 4800, 1920, 5, 2, 2, 1, [p]))],
            [new(0, 5, 0, 3, false), new(1, 2, 1, 2, true)], [.. Enumerable.Range(0, 14).Select(day => new CurtoisCover(day, day % 2, 1, 100, 1))]);
        var (plain, engine) = (CurtoisPlain.Solve(problem, new(20, 1, 1), CancellationToken.None), CurtoisEngine.Solve(problem, new(20, 1, 1), new Progress<Improvement>(), CancellationToken.None));
        (plain.Status, engine.Status).ShouldBe((SolveStatus.Optimal, SolveStatus.Optimal));
        plain.Objective.ShouldBe(engine.Objective);
    }
}
