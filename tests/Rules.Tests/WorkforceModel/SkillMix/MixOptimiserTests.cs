using Preceptor.TestKit.Rosters;
using Preceptor.WorkforceModel.SkillMix;

namespace Preceptor.Rules.Tests.WorkforceModel.SkillMix;

public sealed class MixOptimiserTests
{
    private const int Cases = 500;

    [Fact]
    public void The_cheapest_mix_is_that_of_trying_all()
    {
        var (draw, feasible) = (new Draw(3), 0);
        for (var i = 0; i < Cases; i++)
        {
            var problem = Made(draw);
            var answer = MixOptimiser.Solve(problem);
            answer.Pounds.ShouldBe(TryAll(problem), $"case {i}");
            answer.Feasible.ShouldBe(answer.Missing.Count == 0);
            feasible += answer.Feasible ? 1 : 0;
        }

        feasible.ShouldBeInRange(Cases / 5, Cases - 20, "cases of both kinds");
    }

    [Fact]
    public void One_more_session_is_worth_what_solving_again_says()
    {
        var draw = new Draw(4);
        for (var i = 0; i < 60; i++)
        {
            var problem = Made(draw);
            var answer = MixOptimiser.Solve(problem);
            foreach (var (year, price) in answer.OneMoreSession.Index())
            {
                var more = problem with { Years = [.. problem.Years.Select((each, at) => at == year ? each with { Sessions = each.Sessions + 1_000 } : each)] };
                price.Saves.ShouldBe(answer.Pounds!.Value - TryAll(more)!.Value, $"case {i}");
            }
        }
    }

    [Fact]
    public void Missing_sessions_are_named()
    {
        var problem = new MixProblem("Ward", ["ward"], [new("associate", false, 0, 10, 0, 0, 9, 250, 0, [1])], [new("2027/28", 500, 0, [3])]);
        MixOptimiser.Solve(problem).Missing.ShouldBe(["2027/28: 0.25 more supervising sessions a week are needed before any mix is safe."]);
    }

    private static MixProblem Made(Draw draw) => new(
        "Made", ["a", "b"],
        [.. Enumerable.Range(0, 2 + draw.Below(2)).Select(i => new MixRole($"r{i}", i == 0, draw.Below(3), 10 + draw.Below(90), draw.Below(20), draw.Below(20), 1 + draw.Below(2), i == 0 ? 0 : draw.Below(700), i == 0 ? draw.Below(900) : 0, [draw.Below(3), draw.Below(3)]))],
        [.. Enumerable.Range(0, 1 + draw.Below(2)).Select(i => new MixYear($"y{i}", draw.Below(1_500), draw.Below(3), [draw.Below(5), draw.Below(4)]))]);

    /// <summary>Every number of heads of every role in every year. Starts of at most two and hires of at most two a year never exceed six.</summary>
    private static long? TryAll(MixProblem problem) => TryAll(problem, 0, [.. problem.Roles.Select(role => role.AtStart)]);

    private static long? TryAll(MixProblem problem, int year, int[] before)
    {
        if (year == problem.Years.Count)
        {
            return 0;
        }

        long? best = null;
        foreach (var heads in Combinations([.. problem.Roles.Select((role, i) => before[i] + role.MostHires)]))
        {
            if (IsSafe(problem, problem.Years[year], heads) && TryAll(problem, year + 1, heads) is { } rest)
            {
                var cost = rest + problem.Roles.Select((role, i) => (long)(heads[i] * role.Cost) + (Math.Max(0, heads[i] - before[i]) * role.Hire) + (Math.Max(0, before[i] - heads[i]) * role.Release)).Sum();
                best = best is null || cost < best ? cost : best;
            }
        }

        return best;
    }

    private static IEnumerable<int[]> Combinations(int[] most)
    {
        var all = most.Aggregate(1, (count, each) => count * (each + 1));
        for (var i = 0; i < all; i++)
        {
            var rest = i;
            yield return [.. most.Select(each => (rest % (each + 1), rest /= each + 1).Item1)];
        }
    }

    private static bool IsSafe(MixProblem problem, MixYear year, int[] heads) =>
        problem.Roles.Select((role, i) => role.IsDoctor ? heads[i] : 0).Sum() >= year.Doctors
        && problem.Roles.Select((role, i) => heads[i] * (role.Takes - role.Gives)).Sum() <= year.Sessions
        && Combinations(heads).Any(atFirst => problem.Roles.Select((role, i) => atFirst[i] * role.Covers[0]).Sum() >= year.Needed[0]
            && problem.Roles.Select((role, i) => (heads[i] - atFirst[i]) * role.Covers[1]).Sum() >= year.Needed[1]);
}
