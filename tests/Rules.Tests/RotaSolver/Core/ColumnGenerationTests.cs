using System.Diagnostics;
using System.Text;
using Preceptor.RosterJudges;
using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;
using Preceptor.TestKit.Rosters;
using Row = Preceptor.RotaSolver.Core.Row;

namespace Preceptor.Rules.Tests.RotaSolver.Core;

/// <summary>What column generation proves and finds, against CP-SAT on instances that it can solve to the end.</summary>
public sealed class ColumnGenerationTests
{
    private const int Instances = 1_000;
    private const int Days = 14;
    private static readonly TimeSpan MostTime = Environment.GetEnvironmentVariable("PRECEPTOR_LONG") == "1" ? TimeSpan.FromHours(1) : TimeSpan.FromSeconds(20);

    [Fact]
    [Trait("assures", "A bound that the engine reports is never above a price that a roster has")]
    public void The_bound_is_never_above_the_best_price_and_a_dive_never_below_it()
    {
        var (clock, compared, tight) = (Stopwatch.StartNew(), 0, 0);
        for (var seed = 1; seed <= Instances && clock.Elapsed < MostTime; seed++)
        {
            var text = RandomCurtois.Make(seed, Days, 4);
            var source = CurtoisFile.Read(text).Value.ShouldNotBeNull();
            var plain = CurtoisPlain.Solve(source, new(5, 1, 1), CancellationToken.None);
            var core = CurtoisCore.Of(source);
            var budget = new Budget(30, false, TestContext.Current.CancellationToken);
            var (rows, isInfeasible) = FirstRoster.Make(core, new(core), budget, 1);
            isInfeasible.ShouldBe(plain.Status == SolveStatus.Infeasible, $"seed {seed}");
            if (rows is null || plain.Status != SolveStatus.Optimal)
            {
                continue;
            }

            var part = new Part(core, [.. Enumerable.Range(0, rows.Length)], 0, Days, rows);
            using var columns = new ColumnGeneration(part, new(core, 1), budget);
            columns.Run(null, new(500));
            columns.WholeBound.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(plain.Objective!.Value, $"seed {seed}");
            compared++;
            tight += columns.WholeBound == plain.Objective ? 1 : 0;
            var dived = new Dive(part, columns, new(core, 1), budget, new(0.8, 0.02, 0.06, 10)).Run(long.MaxValue);
            if (dived is not null)
            {
                core.Cost(dived).ShouldBeGreaterThanOrEqualTo(plain.Objective.Value, $"seed {seed}");
                var judged = CurtoisJudge.Judge(text, Csv(source, dived));
                judged.Violations.ShouldBeEmpty($"seed {seed}");
                judged.Objective.ShouldBe(core.Cost(dived), $"seed {seed}");
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{compared} instances compared, {tight} with the bound equal to the best price");
        compared.ShouldBeGreaterThan(20);
        tight.ShouldBeGreaterThan(compared / 2);
    }

    [Fact]
    public void The_same_seed_and_one_thread_give_the_same_roster()
    {
        var core = CurtoisCore.Of(CurtoisFile.Read(RandomCurtois.Make(11, 28, 12)).Value.ShouldNotBeNull());
        var (first, second) = (Solve(core), Solve(core));
        first.Cost.ShouldBe(second.Cost);
        first.Rows!.Zip(second.Rows!).ShouldAllBe(pair => pair.First.IsSame(pair.Second));
    }

    [Fact]
    public void A_search_that_begins_from_a_roster_is_never_worse()
    {
        var core = CurtoisCore.Of(CurtoisFile.Read(RandomCurtois.Make(11, 28, 12)).Value.ShouldNotBeNull());
        var begin = Solve(core);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var after = new CoreSearch(core, 2, 5, new(10, false, stopped.Token)).Run(begin.Rows, (_, _, _) => { });
        after.Cost.ShouldBeLessThanOrEqualTo(begin.Cost);
    }

    /// <summary>Work is counted; the clock, which another machine may be slow by, has much more.</summary>
    private static CoreOutcome Solve(CoreProblem core) => new CoreSearch(core, 1, 3, new(0.5, true, TestContext.Current.CancellationToken) { MostClock = 60 }).Run(null, (_, _, _) => { });

    internal static Judgement Judged(string text, CurtoisProblem source, IReadOnlyList<Row> rows) => CurtoisJudge.Judge(text, Csv(source, rows));

    private static string Csv(CurtoisProblem source, IReadOnlyList<Row> rows)
    {
        var csv = new StringBuilder("employee,day,shift\n");
        foreach (var (person, row) in rows.Index())
        {
            foreach (var (day, cell) in row.Cells.Index().Where(cell => cell.Item != Row.Off))
            {
                csv.Append($"{source.People[person].Id},{day},{source.Shifts[cell % source.Shifts.Count].Id}\n");
            }
        }

        return csv.ToString();
    }
}
