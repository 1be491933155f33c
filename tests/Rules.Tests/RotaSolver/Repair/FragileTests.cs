using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Repair;
using Preceptor.RotaSolver.Roster;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver.Repair;

/// <summary>Which absences break a rota, and the chance that none does.</summary>
public sealed class FragileTests
{
    private const double Rate = 0.1;
    private const int Draws = 2_000;

    [Fact]
    public void One_absence_that_nobody_can_make_good_is_told_with_its_minutes()
    {
        var made = new MadeProblem().Person("a").Person("b").Line("l", 0, 8, 8).Line("k", 1, 8, 8, line => line["roles"] = new System.Text.Json.Nodes.JsonArray("aa"))
            .Person("c", person => person["role"] = "aa");
        var (problem, roster) = Solved(made.Bytes);
        var found = Fragile.Enumerate(problem, roster, 60, CancellationToken.None);
        found.IsWhole.ShouldBeTrue();
        found.Singles.Count.ShouldBe(2);
        found.Pairs.ShouldBeEmpty();
        var broken = found.Singles.Single(each => each.After > 0);
        (broken.People.Single(), broken.Before, broken.After).ShouldBe(("c", 480, 480));
        broken.Text.ShouldBe("Without Person c on 8 December 2026 8 hours of 8 hours stay open after the best repair.");
        found.Survival(Rate).Least.ShouldBe(0.9, 1e-9);
    }

    [Fact]
    [Trait("assures", "The chance that a rota survives sickness agrees with drawing it")]
    public void The_chance_that_a_rota_survives_lies_where_draws_find_it()
    {
        var (problem, roster) = Solved(RandomProblems.Make(3, new(5, 8, 1, 6)));
        var (least, most) = Fragile.Enumerate(problem, roster, 60, CancellationToken.None).Survival(Rate);
        var (live, draw) = (new LiveRoster(problem, roster), new Draw(7));
        var dates = live.Draft.Duties.GroupBy(duty => live.Board.DateOf[duty.Line]).OrderBy(date => date.Key).Select(date => (date.Key, People: date.Select(duty => duty.Person).Distinct().Order().ToList())).ToList();
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        var survived = Enumerable.Range(0, Draws).Count(_ => dates.Select(date => (date.Key, Absent: date.People.Where(_ => draw.Below(1000) < Rate * 1000).ToList())).ToList()
            .TrueForAll(date => date.Absent.Count == 0 || Holds(live, known, date.Key, date.Absent)));
        var chance = (double)survived / Draws;
        var error = 4 * Math.Sqrt(0.25 / Draws);
        chance.ShouldBeInRange(least - error, most + error);
        (most - least).ShouldBeLessThan(0.3);
    }

    private static bool Holds(LiveRoster live, Dictionary<string, bool> known, int date, List<int> absent)
    {
        var key = $"{date}:{string.Join(',', absent)}";
        return known.TryGetValue(key, out var holds) ? holds : known[key] = Fragile.Without(live, date, absent).After == 0;
    }

    private static (RosterProblem Problem, IReadOnlyList<Assignment> Roster) Solved(byte[] file)
    {
        var problem = ProblemFile.Read(file).Value.ShouldNotBeNull();
        return (problem, Preceptor.RotaSolver.Engine.Solve(problem, new(5, 1, 1), new Progress<Improvement>(), CancellationToken.None).Assignments);
    }
}
