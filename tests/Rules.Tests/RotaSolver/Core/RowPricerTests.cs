using System.Text;
using Preceptor.RosterJudges;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Curtois;
using Preceptor.TestKit.Rosters;
using Row = Preceptor.RotaSolver.Core.Row;

namespace Preceptor.Rules.Tests.RotaSolver.Core;

/// <summary>The cheapest row is the cheapest of all rows, and a row is allowed when the published rules allow it.</summary>
public sealed class RowPricerTests
{
    private const int Instances = 150;
    private const int Days = 8;

    [Fact]
    public void A_row_is_allowed_and_costs_as_the_judge_of_the_published_rules_says()
    {
        var allowed = 0;
        for (var seed = 1; seed <= Instances; seed++)
        {
            var text = RandomCurtois.Make(seed, Days, 1);
            var (source, core) = Read(text);
            foreach (var cells in Rows(core).Where((_, i) => i % 37 == seed % 37))
            {
                var row = RowTrace.Make(core, core.People[0], cells);
                var judged = CurtoisJudge.Judge(text, Csv(source, cells));
                (row is not null).ShouldBe(judged.Violations.Count == 0, $"seed {seed}, {string.Join(' ', cells)}: {judged.Violations.FirstOrDefault()}");
                allowed += row is null ? 0 : 1;
                if (row is not null)
                {
                    core.Cost([row]).ShouldBe(judged.Objective, $"seed {seed}");
                }
            }
        }

        allowed.ShouldBeGreaterThan(Instances / 2);
    }

    [Fact]
    public void The_cheapest_row_for_any_prices_is_found()
    {
        for (var seed = 1; seed <= Instances; seed++)
        {
            var (_, core) = Read(RandomCurtois.Make(seed, Days, 1));
            var rows = Allowed(core);
            var prices = PricesOf(core, seed);
            var found = new RowPricer(core).Price(0, prices, Span.Of(core, core.People[0], Window.Whole(Days)));
            (found.Cells is null).ShouldBe(rows.Count == 0, $"seed {seed}");
            if (rows.Count > 0)
            {
                var least = rows.Min(row => ValueOf(row, prices, 0, Days));
                (found.Value, found.Bound).ShouldBe((least, least), $"seed {seed}");
                ValueOf(RowTrace.Make(core, core.People[0], found.Cells!)!, prices, 0, Days).ShouldBe(least, $"seed {seed}");
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_rows_that_cost_no_more_than_a_limit_are_found(bool isWindow)
    {
        var found = 0;
        for (var seed = 1; seed <= Instances; seed++)
        {
            var (_, core) = Read(RandomCurtois.Make(seed, Days, 1));
            var (random, rows, prices) = (new Random(seed), Allowed(core), PricesOf(core, seed));
            if (rows.Count == 0)
            {
                continue;
            }

            var row = rows[random.Next(rows.Count)].Cells;
            var window = isWindow ? new Window(2, 6, row) : Window.Whole(Days);
            List<Row> fitting = [.. rows.Where(other => other.Cells.Index().All(day => (day.Index >= window.From && day.Index < window.Until) || day.Item == row[day.Index]))];
            var limit = fitting.Select(other => ValueOf(other, prices, window.From, window.Until)).Order().ElementAt(random.Next(fitting.Count));
            List<Row> expected = [.. fitting.Where(other => ValueOf(other, prices, window.From, window.Until) <= limit)];
            var pricer = new RowPricer(core);
            var all = pricer.Within(0, prices, Span.Of(core, core.People[0], window), (limit, expected.Count)).ShouldNotBeNull($"seed {seed}");
            all.Select(cells => string.Join(' ', cells)).ShouldBe(expected.Select(other => string.Join(' ', other.Cells)), ignoreOrder: true, $"seed {seed}");
            pricer.Within(0, prices, Span.Of(core, core.People[0], window), (limit, expected.Count - 1)).ShouldBeNull($"seed {seed}");
            found += all.Count;
        }

        found.ShouldBeGreaterThan(Instances);
    }

    [Fact]
    public void A_window_changes_its_days_only_and_finds_the_cheapest_row_that_does()
    {
        for (var seed = 1; seed <= Instances; seed++)
        {
            var (_, core) = Read(RandomCurtois.Make(seed, Days, 1));
            var random = new Random(seed);
            var rows = Allowed(core);
            if (rows.Count == 0)
            {
                continue;
            }

            var (row, from) = (rows[random.Next(rows.Count)], random.Next(Days - 1));
            var (until, prices) = (from + 1 + random.Next(Days - from), PricesOf(core, seed));
            var found = new RowPricer(core).Price(0, prices, Span.Of(core, core.People[0], new(from, until, row.Cells)));
            var least = rows.Where(other => Enumerable.Range(0, Days).All(day => (day >= from && day < until) || other.Cells[day] == row.Cells[day])).Min(other => ValueOf(other, prices, from, until));
            found.Value.ShouldBe(least, $"seed {seed}, days {from} to {until}");
        }
    }

    [Fact]
    public void What_is_settled_stays()
    {
        for (var seed = 1; seed <= Instances; seed++)
        {
            var (_, core) = Read(RandomCurtois.Make(seed, Days, 1));
            var rows = Allowed(core);
            if (rows.Count == 0)
            {
                continue;
            }

            var (row, prices, settled) = (rows[seed % rows.Count], PricesOf(core, seed), new Fixing(1, Days));
            settled.Of(0)[seed % Days] = row.Cells[seed % Days];
            var found = new RowPricer(core).Price(0, prices, Span.Of(core, core.People[0], Window.Whole(Days)), settled.Of(0));
            found.Value.ShouldBe(rows.Where(other => settled.Allows(0, other)).Min(other => ValueOf(other, prices, 0, Days)), $"seed {seed}");
        }
    }

    private static (CurtoisProblem Source, CoreProblem Core) Read(string text)
    {
        var source = CurtoisFile.Read(text).Value.ShouldNotBeNull();
        return (source, CurtoisCore.Of(source));
    }

    private static List<Row> Allowed(CoreProblem core) => [.. Rows(core).Select(cells => RowTrace.Make(core, core.People[0], cells)).OfType<Row>()];

    /// <summary>Every choice of a cell or none for each day.</summary>
    private static IEnumerable<int[]> Rows(CoreProblem core)
    {
        var choices = core.CellsOf.Select(cells => (int[])[Row.Off, .. cells]).ToArray();
        var all = choices.Aggregate(1L, (product, choice) => product * choice.Length);
        for (var number = 0L; number < all; number++)
        {
            var (rest, cells) = (number, new int[choices.Length]);
            for (var day = 0; day < cells.Length; day++)
            {
                cells[day] = choices[day][rest % choices[day].Length];
                rest /= choices[day].Length;
            }

            yield return cells;
        }
    }

    private static CellPrices PricesOf(CoreProblem core, int seed)
    {
        var random = new Random(seed);
        return new([.. core.Cells.Select(_ => random.Next(-50, 20))], 1 + (seed % 3));
    }

    private static long ValueOf(Row row, CellPrices prices, int from, int until) =>
        ((long)row.Cost * prices.Scale) + row.Cells.Index().Where(cell => cell.Index >= from && cell.Index < until && cell.Item != Row.Off).Sum(cell => prices.OfCell[cell.Item]);

    private static string Csv(CurtoisProblem source, int[] cells)
    {
        var csv = new StringBuilder("employee,day,shift\n");
        foreach (var (day, cell) in cells.Index().Where(cell => cell.Item != Row.Off))
        {
            csv.Append($"{source.People[0].Id},{day},{source.Shifts[cell % source.Shifts.Count].Id}\n");
        }

        return csv.ToString();
    }
}
