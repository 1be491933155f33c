using System.Diagnostics;
using Google.OrTools.Sat;
using Preceptor.RotaSolver.Inrc;
using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Roster;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver.Inrc;

/// <summary>Instances of the competition's format, made here; the judge that shares no code with the engine has the last word.</summary>
public sealed class InrcEngineTests
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(90);

    private static int Problems => Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1" ? 5_000 : 200;

    [Fact]
    [Trait("assures", "The engine and the judge of a rota never disagree")]
    public void What_the_engine_returns_breaks_no_rule_and_costs_what_it_says()
    {
        var clock = Stopwatch.StartNew();
        var (tried, solved) = (0, 0);
        for (var seed = 1; seed <= Problems && (clock.Elapsed < MostTime || Problems > 200); seed++, tried++)
        {
            var texts = RandomInrc.Make(seed);
            var problem = texts.Read().Problem.ShouldNotBeNull($"seed {seed}: {texts.Read().Wrong}");
            var solution = InrcEngine.Solve(problem, new(2, 1, 1), new Progress<Improvement>(), CancellationToken.None);
            if (solution.HasRoster)
            {
                solved++;
                var judged = texts.Judge(problem, solution.Duties);
                judged.Problem.ShouldBeNull($"seed {seed}");
                judged.Violations.ShouldBeEmpty($"seed {seed}");
                judged.Objective.ShouldBe(solution.Objective!.Value, $"seed {seed}");
                (solution.Bound ?? 0).ShouldBeLessThanOrEqualTo(judged.Objective, $"seed {seed}");
            }
        }

        solved.ShouldBeGreaterThan(tried / 4);
        TestContext.Current.SendDiagnosticMessage($"{tried} problems, seeds 1 to {tried}; {solved} with a roster");
    }

    [Fact]
    public void Any_roster_costs_the_same_to_the_model_the_recount_and_the_judge()
    {
        for (var seed = 1; seed <= Problems; seed++)
        {
            var texts = RandomInrc.Make(seed);
            var read = texts.Read().Problem.ShouldNotBeNull();
            var problem = read with { Cover = [.. read.Cover.Select(cover => cover with { Least = 0 })] };
            var duties = Drawn(problem, new(seed));
            var judged = texts.Judge(problem, duties).Objective;
            InrcPrice.Of(problem, duties).ShouldBe(judged, $"seed {seed}");
            Modelled(problem, duties).ShouldBe(judged, $"seed {seed}");
        }
    }

    [Fact]
    public void A_search_that_is_stopped_at_once_still_tells_the_truth()
    {
        var texts = RandomInrc.Make(8);
        var problem = texts.Read().Problem.ShouldNotBeNull();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var solution = InrcEngine.Solve(problem, new(60, 1, 1), new Progress<Improvement>(), stop.Token);
        if (solution.HasRoster)
        {
            texts.Judge(problem, solution.Duties).Objective.ShouldBe(solution.Objective!.Value);
        }
        else
        {
            (solution.Objective, solution.Duties.Count).ShouldBe((null, 0));
        }
    }

    [Fact]
    public void One_thread_and_one_seed_give_the_same_roster()
    {
        var problem = RandomInrc.Make(8).Read().Problem.ShouldNotBeNull();
        IReadOnlyList<InrcText> Solve() => InrcFile.Write(problem, InrcEngine.Solve(problem, new(5, 1, 7), new Progress<Improvement>(), CancellationToken.None));
        Solve().ShouldBe(Solve());
    }

    [Fact]
    public void A_search_goes_on_from_solutions_that_were_written()
    {
        var problem = RandomInrc.Make(8).Read().Problem.ShouldNotBeNull();
        var first = InrcEngine.Solve(problem, new(1, 2, 1), new Progress<Improvement>(), CancellationToken.None);
        var files = InrcFile.Write(problem, first).ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        var read = InrcRoster.Read(problem, files.GetValueOrDefault).Value.ShouldNotBeNull();
        read.Count.ShouldBe(first.Duties.Count);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        InrcEngine.Solve(problem, new(60, 2, 2), new Progress<Improvement>(), stopped.Token, read).Objective.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(first.Objective!.Value);

        InrcRoster.Read(problem, _ => null).Problem.ShouldNotBeNull().ShouldStartWith("There is no file Sol-");
        var (name, text) = files.First();
        var twice = text.Split('\n').First(line => line.Split(' ').Length == 4);
        files[name] = text.Replace(twice, $"{twice}\n{twice}");
        InrcRoster.Read(problem, files.GetValueOrDefault).Problem.ShouldNotBeNull().ShouldStartWith($"{name}, line ");
    }

    [Fact]
    public void What_cannot_be_covered_is_said_to_have_no_roster()
    {
        var problem = RandomInrc.Make(8).Read().Problem.ShouldNotBeNull();
        var impossible = problem with { Cover = [.. problem.Cover, new(0, 0, 0, problem.Nurses.Count + 1, problem.Nurses.Count + 1)] };
        InrcEngine.Solve(impossible, new(5, 1, 1), new Progress<Improvement>(), CancellationToken.None).Status.ShouldBe(SolveStatus.Infeasible);
    }

    /// <summary>The least that the model lets this very roster cost.</summary>
    private static long Modelled(InrcProblem problem, List<InrcDuty> duties)
    {
        var model = new InrcModel(problem);
        var wanted = duties.ToHashSet();
        foreach (var (duty, literal) in model.Duties)
        {
            model.Cp.Add(literal == (wanted.Contains(duty) ? 1 : 0));
        }

        var outcome = new Search(model.Cp, [.. model.Duties.Select(duty => (IntVar)duty.Var)], isLarge: false).Run(new(30, 1, 1), (_, _, _) => { }, CancellationToken.None);
        outcome.IsDone.ShouldBeTrue();
        return outcome.Best.ShouldNotBeNull().Objective;
    }

    /// <summary>Duties by chance that keep every must but cover.</summary>
    private static List<InrcDuty> Drawn(InrcProblem problem, Draw draw)
    {
        var duties = new List<InrcDuty>();
        foreach (var (place, nurse) in problem.Nurses.Index())
        {
            var last = nurse.Before.LastShift;
            for (var day = 0; day < problem.Days; day++)
            {
                int? shift = draw.Chance(60) ? draw.Chance(60) && last is { } same ? same : draw.Below(problem.Shifts.Count) : null;
                last = shift is { } next && (last is not { } before || !problem.Shifts[before].NotBefore.Contains(next)) ? shift : null;
                if (last is { } works)
                {
                    duties.Add(new(place, day, works, draw.Of(nurse.Skills)));
                }
            }
        }

        return duties;
    }
}
