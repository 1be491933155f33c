using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver.Why;

/// <summary>Why no roster exists: conflicts that were planted are found as they were planted, and repairs are solved by the engine.</summary>
public sealed class ExplainerTests
{
    private const double Seconds = 60;

    private static int Rounds => Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1" ? 5 : 1;

    public static TheoryData<string, int> Planted =>
    [
        .. from seed in Enumerable.Range(1, Rounds)
           from kind in PlantedConflicts.Kinds.Where((_, i) => Rounds > 1 || i % 2 == 1)
           select new TheoryDataRow<string, int>(kind, seed),
    ];

    [Theory]
    [MemberData(nameof(Planted))]
    [Trait("assures", "Why no rota exists is told by the smallest set of facts that conflict")]
    public void A_planted_conflict_is_found_exactly(string kind, int seed)
    {
        var (problem, facts) = PlantedConflicts.Make(kind, seed);
        var told = Explain(problem);
        told.Status.ShouldBe(ExplainStatus.Conflict, told.Text);
        var conflict = told.Conflicts.ShouldHaveSingleItem();
        conflict.Smallest.ShouldBeTrue();
        conflict.Facts.Select(fact => string.Join(' ', new[] { fact.Code, fact.Person, fact.Demand, fact.Session }.OfType<string>())).ShouldBe(facts, ignoreOrder: true, string.Join('\n', conflict.Facts.Select(fact => fact.Text)));
        told.Repairs.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_problem_that_can_be_solved_says_so()
    {
        var problem = new MadeProblem().Person("a").Line("l", 0, 8, 8).Pair("fixed", "a", "l");
        Explain(Read(problem)).Status.ShouldBe(ExplainStatus.Feasible);
    }

    [Fact]
    public void The_engine_and_the_explanation_agree_on_whether_a_roster_exists()
    {
        var conflicts = 0;
        for (var seed = 1; seed <= 120; seed++)
        {
            var problem = ProblemFile.Read(RandomProblems.Make(seed, ProblemSize.Tiny)).Value.ShouldNotBeNull();
            var draw = new Draw(seed);
            problem = problem with { Fixed = [.. problem.Demand.Where(_ => draw.Chance(25)).Select(line => new Pair(draw.Of(problem.People).Id, line.Id))] };
            var solved = Engine.Solve(problem, new(5, 1, 1), new Progress<Improvement>(), CancellationToken.None).HasRoster;
            var told = Explain(problem);
            told.Status.ShouldBe(solved ? ExplainStatus.Feasible : ExplainStatus.Conflict, $"seed {seed}");
            conflicts += told.Conflicts.Count;
            foreach (var repair in told.Repairs)
            {
                Engine.Solve(repair.Solved!, new(5, 1, 1), new Progress<Improvement>(), CancellationToken.None).HasRoster.ShouldBeTrue($"seed {seed}: {string.Join(' ', repair.Steps)}");
            }
        }

        conflicts.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void A_line_that_nobody_can_fill_has_a_reason_for_everybody_who_could()
    {
        var problem = new MadeProblem().Person("a", person => person["away"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["from"] = MadeProblem.At(1, 0), ["until"] = MadeProblem.At(2, 0), ["why"] = "leave" }))
            .Person("b").Person("c", person => person["role"] = "aa").Line("l", 1, 8, 8).Line("k", 1, 10, 8).Pair("fixed", "b", "k");
        var told = Explain(Read(problem), new("l", false, Seconds));
        told.Conflicts.ShouldHaveSingleItem().Facts.Select(fact => fact.Code).ShouldBe(["pinned", "minimum", "away", "skill", "one-place"], ignoreOrder: true);
        told.Repairs.SelectMany(repair => repair.Steps).ShouldContain(step => step.StartsWith("Take Person b off Day on 8 December 2026, 10am to 6pm (‘k’)", StringComparison.Ordinal));
        Explain(Read(problem), new(null, true, Seconds)).Status.ShouldBe(ExplainStatus.Conflict);
    }

    [Fact]
    public void A_missing_supervisor_is_met_by_one_more_session_and_a_line_that_is_not_there_is_refused()
    {
        var problem = new MadeProblem().Person("a").Policy("near", policy => (policy["presence"], policy["tags"]) = ("in-room", new System.Text.Json.Nodes.JsonArray("list")))
            .Line("l", 1, 8, 8, line => (line["suite"], line["tags"]) = ("Theatre 1", new System.Text.Json.Nodes.JsonArray("list")));
        var told = Explain(Read(problem), new("l", false, Seconds));
        told.Conflicts[0].Facts.Select(fact => fact.Code).ShouldBe(["minimum", "supervised"]);
        told.Repairs.SelectMany(repair => repair.Steps).ShouldContain("Add a supervising session at Theatre 1, north, 8 December 2026, 8am to 4pm: a doctor in the room, for 1 person at once.");
        Explainer.Explain(Read(problem), new("x", false, 1), CancellationToken.None).Problem.ShouldBe("There is no demand line ‘x’; name one that the file has.");
    }

    private static RosterProblem Read(MadeProblem problem) => ProblemFile.Read(problem.Bytes).Value.ShouldNotBeNull();

    private static Explanation Explain(RosterProblem problem, ExplainQuestion? question = null) => Explainer.Explain(problem, question ?? new(null, false, Seconds), CancellationToken.None).Value.ShouldNotBeNull();
}
