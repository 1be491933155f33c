using Preceptor.TestKit.Rosters;
using Preceptor.WorkforceModel.SkillMix;

namespace Preceptor.Rules.Tests.WorkforceModel.SkillMix;

public sealed class RedeploymentOptimiserTests
{
    private static readonly MoveLimit Undifferentiated = new("LENG-REC-4", ["pa"], new(2025, 7, 16), null, ["undifferentiated"], [], 0, "Leng Review, recommendation 4");
    private static readonly MoveLimit TwoYears = new("LENG-REC-5", ["pa"], new(2025, 7, 16), null, [], ["primary-care", "mental-health"], 24, "Leng Review, recommendation 5");

    [Fact]
    [Trait("assures", "Nobody is called redundant for whom a legal move is left")]
    public void It_keeps_as_many_as_cheaply_as_trying_all()
    {
        var draw = new Draw(8);
        for (var i = 0; i < 500; i++)
        {
            var problem = Made(draw);
            var answer = RedeploymentOptimiser.Solve(problem);
            (answer.Kept, answer.Pounds).ShouldBe(TryAll(problem, 0, [], 0), $"case {i}");
            answer.WithoutPost.ShouldAllBe(person => person.Because.Count == problem.Posts.Count);
        }
    }

    [Theory]
    [InlineData(23, "2026-12-01", false)]
    [InlineData(24, "2026-12-01", true)]
    [InlineData(0, "2025-07-15", true)]
    public void Two_years_in_secondary_care_come_first_from_the_day_the_limit_holds(int months, string on, bool may)
    {
        var problem = One(new("Amira", "pa", "secondary-care", 1, 100, months, []), Post(setting: "primary-care"), DateOnly.Parse(on));
        RedeploymentOptimiser.Solve(problem).Kept.ShouldBe(may ? 1 : 0);
    }

    [Fact]
    public void Who_works_in_primary_care_already_may_stay_there() =>
        RedeploymentOptimiser.Solve(One(new("Amira", "pa", "primary-care", 1, 100, 0, []), Post(setting: "primary-care"), new(2026, 12, 1))).Kept.ShouldBe(1);

    [Fact]
    public void No_physician_associate_moves_to_undifferentiated_patients()
    {
        var answer = RedeploymentOptimiser.Solve(One(new("Amira", "pa", "secondary-care", 1, 100, 60, []), Post(marks: "undifferentiated"), new(2026, 12, 1)));
        answer.WithoutPost[0].Because.ShouldBe(["Post 1 has duties marked undifferentiated (LENG-REC-4)."]);
    }

    private static OpenPost Post(string setting = "secondary-care", params string[] marks) => new("Post 1", ["pa"], setting, 1, 100, marks, [], null, 0, 0);

    private static Redeployment One(Mover person, OpenPost post, DateOnly on) => new("One", on, [person], [post], [], [Undifferentiated, TwoYears], []);

    private static Redeployment Made(Draw draw)
    {
        string[] roles = ["pa", "scp"], settings = ["secondary-care", "primary-care", "mental-health"], skills = ["theatre", "clinic"];
        return new(
            "Made", new(2025, 6 + draw.Below(3), 20),
            [.. Enumerable.Range(0, 1 + draw.Below(5)).Select(i => new Mover($"person {i}", draw.Of(roles), draw.Of(settings), draw.Below(3), draw.Below(2) == 0 ? 100 : 60, draw.Below(50), draw.Below(2) == 0 ? [draw.Of(skills)] : []))],
            [.. Enumerable.Range(0, draw.Below(5)).Select(i => new OpenPost($"post {i}", draw.Below(3) == 0 ? roles : [draw.Of(roles)], draw.Of(settings), draw.Below(2), draw.Below(4) == 0 ? 60 : 100, draw.Below(4) == 0 ? ["undifferentiated"] : [], draw.Below(2) == 0 ? [draw.Of(skills)] : [], draw.Below(2) == 0 ? "pool" : null, draw.Below(400), draw.Below(3_000)))],
            [new("pool", draw.Below(700))], [Undifferentiated, TwoYears], draw.Below(2) == 0 ? [new("theatre", 6, draw.Below(9_000)), new("clinic", 3, draw.Below(4_000))] : [new("clinic", 3, 1_000)]);
    }

    /// <summary>Each person in turn to each free post, or to none.</summary>
    private static (int Kept, long Pounds) TryAll(Redeployment problem, int person, IReadOnlyList<int> taken, int sessions)
    {
        if (person == problem.People.Count)
        {
            return (0, 0);
        }

        var best = TryAll(problem, person + 1, taken, sessions);
        foreach (var (i, post) in problem.Posts.Index().Where(each => !taken.Contains(each.Index) && May(problem, problem.People[person], each.Item)))
        {
            var used = sessions + (post.Pool is null ? 0 : post.Takes);
            if (used <= problem.Pools[0].Sessions)
            {
                var (kept, pounds) = TryAll(problem, person + 1, [.. taken, i], used);
                var all = (Kept: kept + 1, Pounds: pounds + CostOf(problem, problem.People[person], post));
                best = all.Kept > best.Kept || (all.Kept == best.Kept && all.Pounds < best.Pounds) ? all : best;
            }
        }

        return best;
    }

    private static bool May(Redeployment problem, Mover person, OpenPost post)
    {
        var leng = person.Role == "pa" && problem.On >= new DateOnly(2025, 7, 16);
        return post.Roles.Contains(person.Role) && person.Hours <= post.Hours && post.Band <= person.Band
            && post.Needs.All(skill => person.Skills.Contains(skill) || problem.Training.Any(each => each.Skill == skill))
            && !(leng && post.Marks.Contains("undifferentiated"))
            && !(leng && post.Setting != "secondary-care" && post.Setting != person.Setting && person.MonthsInSecondaryCare < 24);
    }

    private static long CostOf(Redeployment problem, Mover person, OpenPost post) =>
        post.Needs.Where(skill => !person.Skills.Contains(skill)).Sum(skill => problem.Training.First(each => each.Skill == skill).Cost) + ((person.Band - post.Band) * post.Protection);
}
