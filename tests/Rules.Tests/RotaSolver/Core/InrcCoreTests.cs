using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Inrc;
using Preceptor.Rules.Tests.RotaSolver.Inrc;
using Preceptor.TestKit.Rosters;

namespace Preceptor.Rules.Tests.RotaSolver.Core;

/// <summary>A nurse's row costs in the automaton what it costs when it is counted run by run.</summary>
public sealed class InrcCoreTests
{
    private const int Instances = 60;

    [Fact]
    public void A_row_costs_what_counting_it_gives()
    {
        var compared = 0;
        for (var seed = 1; seed <= Instances; seed++)
        {
            var problem = RandomInrc.Make(seed).Read().Problem.ShouldNotBeNull();
            var (core, random) = (InrcCore.Of(problem), new Random(seed));
            foreach (var nurse in Enumerable.Range(0, problem.Nurses.Count))
            {
                var cells = Draw(problem, nurse, random);
                var row = RowTrace.Make(core, core.People[nurse], cells);
                int[] shifts = [.. cells.Select(cell => cell == Row.Off ? InrcPrice.DayOff : InrcCore.DutyOf(problem, nurse, cell).Shift)];
                if (row is not null)
                {
                    var requests = problem.Requests.Where(request => request.Nurse == nurse).ToList();
                    ((long)row.Cost).ShouldBe(InrcPrice.OfRow(problem, nurse, shifts) + InrcPrice.OfRequests(requests, shifts), $"seed {seed}, nurse {nurse}: {string.Join(' ', shifts)}");
                    compared++;
                }
            }
        }

        compared.ShouldBeGreaterThan(Instances);
    }

    [Fact]
    public void The_cheapest_row_is_no_dearer_than_any_that_was_drawn()
    {
        for (var seed = 1; seed <= Instances; seed++)
        {
            var problem = RandomInrc.Make(seed).Read().Problem.ShouldNotBeNull();
            var (core, random) = (InrcCore.Of(problem), new Random(seed));
            var prices = new CellPrices([.. core.Cells.Select(_ => random.Next(-60, 20))], 1);
            var found = new RowPricer(core).Price(0, prices, Span.Of(core, core.People[0], Window.Whole(core.Days)));
            var made = RowTrace.Make(core, core.People[0], found.Cells.ShouldNotBeNull()).ShouldNotBeNull();
            found.Value.ShouldBe(made.Cost + made.Cells.Where(cell => cell != Row.Off).Sum(cell => prices.OfCell[cell]));
            for (var draw = 0; draw < 50; draw++)
            {
                if (RowTrace.Make(core, core.People[0], Draw(problem, 0, random)) is { } row)
                {
                    found.Value.ShouldBeLessThanOrEqualTo(row.Cost + row.Cells.Where(cell => cell != Row.Off).Sum(cell => prices.OfCell[cell]), $"seed {seed}");
                }
            }
        }
    }

    /// <summary>A row in runs, so that many keep the successions.</summary>
    private static int[] Draw(InrcProblem problem, int nurse, Random random)
    {
        var (cells, shift) = (new int[problem.Days], 0);
        for (var day = 0; day < cells.Length; day++)
        {
            shift = random.Next(3) > 0 && day > 0 ? shift : random.Next(-1, problem.Shifts.Count);
            var skills = problem.Nurses[nurse].Skills;
            cells[day] = shift < 0 ? Row.Off : InrcCore.CellOf(problem, day, shift, skills[random.Next(skills.Count)]);
        }

        return cells;
    }
}
