using Google.OrTools.Sat;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Hard;

/// <summary>At most so many dates in a row on which a duty begins.</summary>
internal sealed class DaysInARow : IConstraint
{
    public const string Code = Limits.DaysInARow;

    public void Add(ProductModel model) => Runs.Add(model, Code, new(model.WorksOn, person => person.Before.DaysInARow, _ => true));
}

/// <summary>At most so many dates in a row on which a night begins.</summary>
internal sealed class NightsInARow : IConstraint
{
    public const string Code = Limits.NightsInARow;

    public void Add(ProductModel model) => Runs.Add(model, Code, new(model.NightOn, person => person.Before.NightsInARow, line => line.Night));
}

/// <param name="On">Holds when the date counts.</param>
/// <param name="Before">Dates in a row just before the period.</param>
internal sealed record Run(Func<int, int, ILiteral?> On, Func<Person, long> Before, Func<Line, bool> Counts);

/// <summary>Runs of dates, by windows one longer than the limit. A run that starts on the first date adds what is carried in.</summary>
internal static class Runs
{
    public static void Add(ProductModel model, string code, Run run)
    {
        if (model.Board.Problem.Limit(code) is not { } limit)
        {
            return;
        }

        for (var p = 0; p < model.Board.LinesOf.Length; p++)
        {
            var carried = run.Before(model.Board.Person(p));
            var first = Math.Max(0, limit.Value - carried);
            if (carried > 0)
            {
                Window(model, run, p, (0, first, limit.Must));
            }

            for (var date = 0; date + limit.Value < model.Board.Problem.Days.Count; date++)
            {
                Window(model, run, p, (date, limit.Value, limit.Must));
            }
        }
    }

    private static void Window(ProductModel model, Run run, int person, (int From, long Most, bool Must) window)
    {
        var dates = Enumerable.Range(window.From, (int)Math.Min(window.Most + 1, model.Board.Problem.Days.Count - window.From)).ToList();
        var literals = dates.Select(date => run.On(person, date)).OfType<ILiteral>().ToList();
        var held = dates.Count(date => model.LinesOn(person, date).Any(line => model.Board.IsFixed(person, line) && run.Counts(model.Board.Line(line))));
        if (literals.Count == window.Most + 1)
        {
            model.AtMost(literals, window.Most, held, window.Must);
        }
    }
}
