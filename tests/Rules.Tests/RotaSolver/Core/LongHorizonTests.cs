using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.TestKit.Rosters;
using Row = Preceptor.RotaSolver.Core.Row;

namespace Preceptor.Rules.Tests.RotaSolver.Core;

/// <summary>What makes and betters rosters of horizons that are too long for one table, on horizons short enough to be checked.</summary>
public sealed class LongHorizonTests
{
    private const int Instances = 150;

    [Fact]
    public void A_row_can_go_on_exactly_when_a_search_finds_how()
    {
        var (yes, no) = (0, 0);
        for (var seed = 1; seed <= Instances; seed++)
        {
            var random = new Random(seed);
            var problem = Made(seed, 21);
            var rules = problem.People[random.Next(problem.People.Length)];
            int[] evenings = [.. Enumerable.Range(0, 21)];
            var (continuations, place) = (new Continuations(problem, rules, evenings), RowTrace.StartOf(rules));
            for (var day = 0; day < 20; day++)
            {
                int[] choices = [Row.Off, .. problem.CellsOf[day]];
                var next = choices.OrderBy(_ => random.Next()).Select(cell => RowTrace.Next(problem, rules, place, (day, cell))).FirstOrDefault(each => each is not null);
                if (next is not { } now || now.Units >= rules.UnitsCosts.Length || now.Weekends >= rules.WeekendCosts.Length)
                {
                    break;
                }

                place = now;
                var exists = continuations.Exists(day + 1, place.State, place.Weekends, place.Units);
                exists.ShouldBe(GoesOn(problem, Uncounted(rules), place, day + 1), $"seed {seed}, day {day}");
                (yes, no) = (yes + (exists ? 1 : 0), no + (exists ? 0 : 1));
            }
        }

        yes.ShouldBeGreaterThan(200);
        no.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_roster_made_stretch_by_stretch_keeps_every_rule_and_each_response_costs_no_more()
    {
        var (made, responses) = (0, 0);
        for (var seed = 1; seed <= 40; seed++)
        {
            var text = RandomCurtois.Make(seed, 112, 6);
            var source = CurtoisFile.Read(text).Value.ShouldNotBeNull();
            var problem = CurtoisCore.Of(source);
            if (new Rolling(problem, new(problem), new(60, false, TestContext.Current.CancellationToken), 1).Make() is not { } rows)
            {
                continue;
            }

            made++;
            ColumnGenerationTests.Judged(text, source, rows).Violations.ShouldBeEmpty($"seed {seed}");
            var response = new Response(problem, new Pricing(problem, 1), new Random(seed));
            foreach (var person in Enumerable.Range(0, rows.Length))
            {
                if (response.ToOthers(rows, person) is { } better)
                {
                    problem.Cost(better).ShouldBeLessThanOrEqualTo(problem.Cost(rows), $"seed {seed}");
                    (rows, responses) = (better, responses + 1);
                }
            }

            var judged = ColumnGenerationTests.Judged(text, source, rows);
            judged.Violations.ShouldBeEmpty($"seed {seed}");
            judged.Objective.ShouldBe(problem.Cost(rows), $"seed {seed}");
        }

        made.ShouldBeGreaterThan(10);
        responses.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void All_threads_together_sweep_everybody_and_every_day()
    {
        var problem = Made(3, 112);
        var sweeps = Enumerable.Range(0, 3).Select(place => new Sweeps(problem, new Random(1), (place, 3))).ToList();
        sweeps.SelectMany(sweep => sweep.People()).Order().ShouldBe(Enumerable.Range(0, problem.People.Length));
        sweeps.SelectMany(sweep => sweep.Stretches()).SelectMany(days => Enumerable.Range(days.From, days.Until - days.From)).Order().ShouldBe(Enumerable.Range(0, 112));
        var turns = 0;
        for (var sweep = sweeps[0]; !sweep.IsOver; turns++)
        {
            sweep.Tell(1000, 1000);
        }

        turns.ShouldBeInRange(1, 4);
    }

    private static CoreProblem Made(int seed, int days) => CurtoisCore.Of(CurtoisFile.Read(RandomCurtois.Make(seed, days, 4)).Value.ShouldNotBeNull());

    /// <summary>The same person without limits of counters.</summary>
    private static RowRules Uncounted(RowRules rules) => new()
    {
        Automaton = rules.Automaton, StartState = rules.StartState, CellCosts = rules.CellCosts, OffCosts = rules.OffCosts, KindOf = rules.KindOf, UnitsOf = rules.UnitsOf,
        UnitsCosts = rules.UnitsCosts, WeekendCosts = rules.WeekendCosts, CounterOf = [.. rules.CounterOf.Select(_ => -1)], CounterLimits = [], Memory = rules.Memory,
        LongestRun = rules.LongestRun, ShortestRest = rules.ShortestRest,
    };

    private static bool GoesOn(CoreProblem problem, RowRules rules, Place place, int from)
    {
        var alone = new CoreProblem(problem.Days, problem.Cells, [rules], problem.Weekends);
        var span = new Span
        {
            From = from, Until = problem.Days, End = problem.Days, StartState = place.State, EndState = -1, Row = [.. Enumerable.Repeat(Row.Off, problem.Days)], Cost = 0,
            UnitsCosts = rules.UnitsCosts[place.Units..], WeekendCosts = rules.WeekendCosts[place.Weekends..], CounterLimits = [],
        };
        return new RowPricer(alone).Price(0, new(new int[problem.Cells.Length], 1), span).Cells is not null;
    }
}
