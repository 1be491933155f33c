using System.Diagnostics;
using System.Reflection;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Rules.Roster;
using Preceptor.Rota.Rules.Score;
using Preceptor.RotaSolver;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.Rota;

/// <summary>The engine and the judge were written apart from one page. On random small problems they say the same.</summary>
public sealed class SolverAndJudgeTests
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    private static int Problems => Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1" ? 100_000 : 1_000;

    [Fact]
    [Trait("assures", "The engine and the judge of a rota never disagree")]
    public void What_the_engine_returns_breaks_no_rule_and_costs_what_it_says()
    {
        var clock = Stopwatch.StartNew();
        var (tried, solved) = (0, 0);
        for (var seed = 1; seed <= Problems && (clock.Elapsed < MostTime || Problems > 1_000); seed++, tried++)
        {
            var file = RandomProblems.Make(seed, ProblemSize.Tiny);
            var solution = Solve(file);
            if (solution.HasRoster)
            {
                Agree(seed, file, solution);
                solved++;
            }
        }

        solved.ShouldBeGreaterThan(tried / 3);
        TestContext.Current.SendDiagnosticMessage($"{tried} problems, seeds 1 to {tried}; {solved} with a roster");
    }

    [Fact]
    public void What_breaks_a_rule_the_engine_refuses_to_hold()
    {
        var clock = Stopwatch.StartNew();
        var broken = 0;
        for (var seed = 1; seed <= Problems && clock.Elapsed < MostTime / 2; seed++)
        {
            var problem = Read(RandomProblems.Make(seed, ProblemSize.Tiny)) with { Fixed = [] };
            var pairs = Draw(problem, seed);
            var must = RosterRules.Judge(new(problem, [.. pairs.Select(pair => new RosterDuty(pair.Person, pair.Demand, []))]))
                .Where(finding => finding.Blocks && finding.Finding.Rule is not (SupervisedEveryMinute.Code or SupervisorWithinCap.Code)).Select(finding => finding.Finding.Text).ToList();
            if (must.Count > 0)
            {
                broken++;
                Solve(ProblemJson.Write(problem with { Fixed = pairs })).HasRoster.ShouldBeFalse($"seed {seed}: the judge says {must[0]}");
            }
        }

        broken.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Every_constraint_has_its_rule_and_every_rule_its_constraint()
    {
        var constraints = typeof(Engine).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Preceptor.RotaSolver.Model", StringComparison.Ordinal) == true)
            .Select(type => CodeOf(type, "Code")).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var rules = RosterRules.All.Select(rule => CodeOf(rule.GetType(), "Code")!).ToList();
        // A forbidden duty is one of those that the engine never offers to a person; its code stands beside the policies' need.
        constraints.Append(ForbiddenDuty.Code).Distinct(StringComparer.Ordinal).ShouldBe(rules, ignoreOrder: true);
    }

    private static string? CodeOf(Type type, string name) => type.GetField(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetRawConstantValue() as string;

    private static void Agree(int seed, byte[] file, Solution solution)
    {
        var (roster, wrong) = ProblemJson.Read<RosterDocument>(RosterFile.Write(solution, ProblemFile.HashOf(file)), "roster");
        wrong.ShouldBeNull($"seed {seed}");
        var problem = Read(file);
        ProblemFaults.In(problem, roster!).ShouldBeNull($"seed {seed}");
        var judged = new JudgedRoster(problem, roster!.Assignments);
        var must = RosterRules.Judge(judged).Where(finding => finding.Finding.Severity == Severity.Must).Select(finding => finding.Finding.Text);
        must.ShouldBeEmpty($"seed {seed}");
        foreach (var (mine, theirs) in RosterScore.Of(judged).OrderBy(term => term.Code, StringComparer.Ordinal).Zip(solution.Explanation.OrderBy(term => term.Code, StringComparer.Ordinal)))
        {
            (mine.Code, mine.Units, mine.Cost).ShouldBe((theirs.Code, theirs.Units, theirs.Cost), $"seed {seed}");
        }

        RosterScore.Objective(RosterScore.Of(judged)).ShouldBe(solution.Objective!.Value, $"seed {seed}");
        (solution.Bound ?? long.MinValue).ShouldBeLessThanOrEqualTo(solution.Objective!.Value, $"seed {seed}");
    }

    private static Problem Read(byte[] file)
    {
        var (problem, wrong) = ProblemJson.Read<Problem>(file, "problem");
        wrong.ShouldBeNull();
        ProblemFaults.In(problem!).ShouldBeNull();
        return problem!;
    }

    private static List<ProblemPair> Draw(Problem problem, int seed)
    {
        var draw = new Random(seed);
        return [.. problem.Demand.Where(line => line.Maximum > 0 && draw.Next(3) == 0).Select(line => new ProblemPair(problem.People[draw.Next(problem.People.Count)].Id, line.Id))];
    }

    private static Solution Solve(byte[] file)
    {
        var (problem, wrong) = ProblemFile.Read(file);
        wrong.ShouldBeNull();
        return Engine.Solve(problem!, new(5, 1, 1), new Silent(), CancellationToken.None);
    }

    private sealed class Silent : IProgress<Improvement>
    {
        public void Report(Improvement value)
        {
        }
    }
}
