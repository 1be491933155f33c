using Google.OrTools.Sat;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is two duties of a person that begin on consecutive dates, the second more than two hours earlier in its day.</summary>
internal sealed class BackwardRotation : ITerm
{
    public const string Name = "backward-rotation";

    private const long Tolerance = 120;

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        for (var p = 0; p < model.Board.LinesOf.Length && weight > 0; p++)
        {
            for (var date = 0; date + 1 < model.Board.Problem.Days.Count; date++)
            {
                var (today, next) = (model.LinesOn(p, date), model.LinesOn(p, date + 1));
                if (model.OneOn(p, date) && model.OneOn(p, date + 1))
                {
                    Together(model, weight, p, (today, next));
                }
                else
                {
                    OneByOne(model, weight, p, (today, next));
                }
            }
        }
    }

    public Tally Count(Duties duties)
    {
        var units = duties.People.Sum(p => duties.Of(p).Sum(first => duties.Of(p).Count(second => IsBackward(duties.Board, first.Line, second.Line))));
        return new(units, $"{Words.Of(units, "duty", "duties")} that begin more than 2 hours earlier than the day before");
    }

    public static bool IsBackward(Board board, int first, int second) =>
        board.DateOf[second] == board.DateOf[first] + 1 && board.StartInDay(second) < board.StartInDay(first) - Tolerance;

    /// <summary>With one duty a date at most, one literal says it for all pairs: a late start today and an early one tomorrow.</summary>
    private static void Together(ProductModel model, long weight, int person, (IReadOnlyList<int> Today, IReadOnlyList<int> Next) lines)
    {
        BoolVar? backward = null;
        foreach (var start in lines.Today.Select(model.Board.StartInDay).Distinct())
        {
            var late = lines.Today.Where(line => model.Board.StartInDay(line) >= start).ToList();
            var early = lines.Next.Where(line => model.Board.StartInDay(line) < start - Tolerance && late.Exists(first => !model.Board.Collide(first, line) || AreFixed(model, person, first, line))).ToList();
            if (early.Count > 0)
            {
                backward ??= model.Cp.NewBoolVar("");
                model.Cp.Add(LinearExpr.Sum(late.Concat(early).Select(line => model.Pair(person, line))) <= 1 + backward);
            }
        }

        if (backward is not null)
        {
            model.ChargeWhen(backward, weight);
        }
    }

    private static void OneByOne(ProductModel model, long weight, int person, (IReadOnlyList<int> Today, IReadOnlyList<int> Next) lines)
    {
        foreach (var (first, second) in lines.Today.SelectMany(first => lines.Next.Where(second => IsBackward(model.Board, first, second)).Select(second => (first, second))))
        {
            var both = model.Cp.NewBoolVar("");
            model.Cp.Add(model.Pair(person, first) + model.Pair(person, second) <= 1 + both);
            model.ChargeWhen(both, weight);
        }
    }

    private static bool AreFixed(ProductModel model, int person, int first, int second) => model.Board.IsFixed(person, first) && model.Board.IsFixed(person, second);
}
