using System.Text;
using System.Text.Json.Nodes;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.Rules.Tests.CertificateChecker;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver;

/// <summary>The engine as a whole, on problems made from seeds.</summary>
public sealed class EngineTests
{
    [Fact]
    [Trait("assures", "A roster comes with a supervisor for every minute of every duty")]
    public void Every_minute_of_a_solved_roster_is_supervised()
    {
        var solved = 0;
        for (var seed = 1; seed <= 60; seed++)
        {
            var bytes = RandomProblems.Make(seed, ProblemSize.Tiny);
            var solution = Solve(bytes, seed);
            if (!solution.HasRoster)
            {
                solution.Status.ShouldBe(SolveStatus.Infeasible, $"seed {seed}");
                continue;
            }

            solved++;
            solution.Explanation.Sum(line => line.Cost).ShouldBe(solution.Objective!.Value, $"seed {seed}");
            var roster = JsonNode.Parse(RosterFile.Write(solution, ProblemFile.HashOf(bytes)))!["assignments"]!.AsArray();
            new MinuteByMinute(JsonNode.Parse(bytes)!.AsObject(), roster).Holds().ShouldBeTrue($"seed {seed}");
        }

        solved.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void A_search_that_begins_from_a_roster_is_never_worse()
    {
        var compared = 0;
        foreach (var (seed, size) in from seed in Enumerable.Range(1, 12) from size in new[] { ProblemSize.Tiny, ProblemSize.Tiny with { Days = 14 } } select (seed, size))
        {
            var bytes = RandomProblems.Make(seed, size);
            var problem = ProblemFile.Read(bytes).Value.ShouldNotBeNull();
            var first = Solve(bytes, seed);
            if (!first.HasRoster)
            {
                continue;
            }

            compared++;
            var read = RosterReader.ReadToBegin(RosterFile.Write(first, ProblemFile.HashOf(bytes)), problem).Value.ShouldNotBeNull($"seed {seed}");
            using var stopped = new CancellationTokenSource();
            stopped.Cancel();
            Engine.Solve(problem, new(60, 1, 99), new Progress<Improvement>(), stopped.Token, read).Objective.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(first.Objective!.Value, $"seed {seed}");
        }

        compared.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void A_roster_without_a_supervisor_is_not_begun_from()
    {
        var bytes = RandomProblems.Make(1, ProblemSize.Tiny);
        var problem = ProblemFile.Read(bytes).Value.ShouldNotBeNull();
        var first = Solve(bytes, 1);
        var bare = first with { Assignments = [.. first.Assignments.Select((each, i) => i == 0 ? each with { Supervision = [.. each.Supervision.Skip(1)] } : each)] };
        RosterReader.ReadToBegin(RosterFile.Write(bare, ProblemFile.HashOf(bytes)), problem).Problem.ShouldNotBeNull().ShouldContain("cannot have");
    }

    [Fact]
    public void A_roster_built_duty_by_duty_is_never_cheaper_than_the_proven_best()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var problem = ProblemFile.Read(RandomProblems.Make(seed, ProblemSize.Tiny)).Value.ShouldNotBeNull();
            var solution = Engine.Solve(problem, new(20, 1, 1), new Progress<Improvement>(), CancellationToken.None);
            var search = new LocalSearch(new Board(problem), seed);
            if (solution.Status != SolveStatus.Optimal || !search.Build())
            {
                continue;
            }

            for (var step = 0; step < 50; step++)
            {
                search.Step();
            }

            Terms.Explain(search.Now()).Sum(line => line.Cost).ShouldBeGreaterThanOrEqualTo(solution.Objective!.Value, $"seed {seed}");
        }
    }

    [Fact]
    public void The_price_that_is_followed_step_by_step_is_the_price_of_the_roster()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var problem = ProblemFile.Read(RandomProblems.Make(seed, ProblemSize.Tiny)).Value.ShouldNotBeNull();
            var search = new LocalSearch(new Board(problem), seed);
            if (search.Build())
            {
                search.Step();
                search.Step();
                search.Price.ShouldBe(Terms.Explain(search.Now()).Where(line => line.Code != "novice-alone").Sum(line => line.Cost), $"seed {seed}");
            }
        }
    }

    [Fact]
    [Trait("assures", "The same problem, seed and one thread give the same roster")]
    public void One_thread_and_one_seed_give_the_same_bytes()
    {
        var bytes = RandomProblems.Make(3, ProblemSize.Tiny);
        RosterFile.Write(Solve(bytes, 5), "0").ShouldBe(RosterFile.Write(Solve(bytes, 5), "0"));
    }

    [Fact]
    public void A_search_that_is_stopped_keeps_the_best_so_far()
    {
        var problem = ProblemFile.Read(RandomProblems.Make(1, ProblemSize.DistrictGeneral with { Days = 14 })).Value.ShouldNotBeNull();
        using var stop = new CancellationTokenSource();
        var first = new First(stop);
        var solution = Engine.Solve(problem, new(600, 1, 1), first, stop.Token);
        solution.Status.ShouldBe(SolveStatus.Feasible);
        solution.Assignments.ShouldNotBeEmpty();
        solution.Objective!.Value.ShouldBeLessThanOrEqualTo(first.Objective!.Value);
    }

    [Fact]
    public void A_supervisor_is_not_changed_without_need()
    {
        var problem = new MadeProblem().Person("a").Person("b").Line("l", 0, 8, 8, line => (line["minimum"], line["ideal"], line["maximum"]) = (2, 2, 2))
            .Session("m", "other", 8, 12).Session("n", "third", 11, 16);
        problem.Solve().Assignments.ShouldAllBe(each => each.Supervision.Count == 1);
    }

    [Fact]
    public void Overlapping_sessions_of_one_supervisor_share_the_cap()
    {
        var problem = new MadeProblem();
        problem.Root["sessions"]!.AsArray().Clear();
        problem.Person("a").Person("b").Line("l1", 0, 8, 8).Line("l2", 0, 8, 8)
            .Session("m", "dr", 8, 16, session => session["cap"] = 1).Session("n", "dr", 8, 16, session => session["cap"] = 1).Solve().Objective.ShouldBe(1000);
    }

    [Theory]
    [InlineData(2, 0, 1000)]
    [InlineData(3, 0, 0)]
    [InlineData(3, 1, 1000)]
    public void Trainees_and_carried_load_take_room(int cap, int carried, long objective)
    {
        var problem = new MadeProblem();
        problem.Root["sessions"]!.AsArray().Clear();
        problem.Person("a").Person("b").Line("l1", 0, 8, 8).Line("l2", 0, 12, 8).Session("m", "dr", 0, 24, session => (session["cap"], session["trainees"]) = (cap, 1))
            .Add("carried", null, new JsonObject { ["supervisor"] = "dr", ["from"] = MadeProblem.At(0, 15), ["until"] = MadeProblem.At(0, 15.5), ["count"] = carried })
            .Solve().Objective.ShouldBe(objective);
    }

    private static Solution Solve(byte[] bytes, int seed)
    {
        var reading = ProblemFile.Read(bytes);
        reading.Problem.ShouldBeNull(Encoding.UTF8.GetString(bytes));
        return Engine.Solve(reading.Value!, new(20, 1, seed), new Progress<Improvement>(), CancellationToken.None);
    }

    /// <summary>Stops the search when it has a roster.</summary>
    private sealed class First(CancellationTokenSource stop) : IProgress<Improvement>
    {
        public long? Objective { get; private set; }

        public void Report(Improvement value)
        {
            Objective ??= value.Roster?.Objective;
            if (Objective is not null)
            {
                stop.Cancel();
            }
        }
    }
}
