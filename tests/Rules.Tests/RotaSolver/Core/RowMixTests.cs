using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Curtois;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.TestKit.Rosters;
using Row = Preceptor.RotaSolver.Core.Row;

namespace Preceptor.Rules.Tests.RotaSolver.Core;

/// <summary>The best that known rows make together, against all their combinations.</summary>
public sealed class RowMixTests
{
    private const int Instances = 60;
    private const int People = 3;
    private const int Tries = 5;

    [Fact]
    public void Known_rows_make_the_best_roster_that_they_can_together()
    {
        var mixed = 0;
        for (var seed = 1; seed <= Instances; seed++)
        {
            var core = CurtoisCore.Of(CurtoisFile.Read(RandomCurtois.Make(seed, 10, People)).Value.ShouldNotBeNull());
            List<List<Row>> rows = [.. Enumerable.Range(0, core.People.Length).Select(person => Some(core, person, seed))];
            if (rows.Exists(theirs => theirs.Count == 0))
            {
                continue;
            }

            var part = new Part(core, [.. Enumerable.Range(0, core.People.Length)], 0, core.Days, [.. rows.Select(theirs => theirs[0])]);
            var costs = Combined(rows).Select(part.Cost).ToList();
            var budget = new Budget(30, false, TestContext.Current.CancellationToken);
            var found = new RowMix(part, budget).Find(rows, costs.Max() + 1, 20).ShouldNotBeNull($"seed {seed}");
            part.Cost(found).ShouldBe(costs.Min(), $"seed {seed}");
            found.Index().ShouldAllBe(each => rows[each.Index].Contains(each.Item));
            new RowMix(part, budget).Find(rows, costs.Min(), 20).ShouldBeNull($"seed {seed}");
            mixed += costs.Distinct().Count() > 1 ? 1 : 0;
        }

        mixed.ShouldBeGreaterThan(Instances / 3);
    }

    private static List<List<Row>> Combined(List<List<Row>> rows) =>
        rows.Aggregate(new List<List<Row>> { new() }, (before, theirs) => [.. before.SelectMany(_ => theirs, (all, row) => all.Append(row).ToList())]);

    /// <summary>Rows that are cheapest at prices drawn by chance.</summary>
    private static List<Row> Some(CoreProblem core, int person, int seed)
    {
        var (random, pricer, rows) = (new Random((seed * People) + person), new RowPricer(core), new HashSet<Row>(SameCells.Instance));
        for (var i = 0; i < Tries; i++)
        {
            var prices = new CellPrices([.. core.Cells.Select(_ => random.Next(-50, 50))], 1);
            if (pricer.Price(person, prices, Span.Of(core, core.People[person], Window.Whole(core.Days))).Cells is { } cells)
            {
                rows.Add(RowTrace.Make(core, core.People[person], cells)!);
            }
        }

        return [.. rows];
    }
}
