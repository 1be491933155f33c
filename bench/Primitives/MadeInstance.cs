using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Curtois;

namespace Preceptor.Primitives;

/// <summary>An instance of the published form, made here with its size to choose; the same each time.</summary>
internal static class MadeInstance
{
    private const int People = 30;
    private const int Seed = 1;
    private const int DaysAWeek = 7;

    /// <summary>Three shifts of 8 and 12 hours, of which the later ones rule out the earlier ones on the next day.</summary>
    public static CoreProblem Of(int days)
    {
        var random = new Random(Seed);
        List<CurtoisShift> shifts = [new("E", 480, []), new("D", 720, [0]), new("N", 600, [0, 1])];
        var minutes = days * 480 * 5 / DaysAWeek;
        return CurtoisCore.Of(new(
            days, shifts,
            [.. Enumerable.Range(0, People).Select(p => Person(p, days, minutes))],
            [.. Enumerable.Range(0, People * days / 4).Select(_ => new CurtoisRequest(random.Next(People), random.Next(days), random.Next(shifts.Count), 1 + random.Next(3), random.Next(2) == 0))],
            [.. from day in Enumerable.Range(0, days) from shift in Enumerable.Range(0, shifts.Count) select new CurtoisCover(day, shift, People / 5, 100, 1)]));
    }

    /// <summary>Every third person works few nights; the count of them has to be carried then.</summary>
    private static CurtoisPerson Person(int p, int days, int minutes) =>
        new($"{p}", [days, days, p % 3 == 0 ? days / DaysAWeek : days], minutes, minutes * 9 / 10, 5, 2, 2, Math.Max(1, days / DaysAWeek / 2), [p % days]);

    /// <summary>Prices as a linear programme gives them: wanted cells far below zero, others near it.</summary>
    public static CellPrices Prices(CoreProblem problem, int seed)
    {
        var random = new Random(seed);
        return new([.. problem.Cells.Select(_ => -random.Next(100))], 1);
    }

    /// <summary>Rows of all people, so many each, and the part that they are all of.</summary>
    public static (Part Part, List<(int Person, Row Row)> Rows) Pool(CoreProblem problem, int each)
    {
        var (pricer, rows) = (new RowPricer(problem), new List<(int Person, Row Row)>());
        foreach (var person in Enumerable.Range(0, problem.People.Length))
        {
            var span = Span.Of(problem, problem.People[person], Window.Whole(problem.Days));
            for (var i = 0; i < each; i++)
            {
                rows.Add((person, RowTrace.Make(problem, problem.People[person], pricer.Price(person, Prices(problem, i), span).Cells!)!));
            }
        }

        var first = rows.GroupBy(row => row.Person).Select(own => own.First().Row).ToList();
        return (new(problem, [.. Enumerable.Range(0, problem.People.Length)], 0, problem.Days, first), rows);
    }
}
