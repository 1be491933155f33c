using Google.OrTools.Sat;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Hard;

/// <summary>No duty but another night begins too soon after a night.</summary>
internal sealed class RestAfterNights : IConstraint
{
    public const string Code = Limits.RestAfterNights;

    public void Add(ProductModel model)
    {
        if (model.Board.Problem.Limit(Code) is not { } limit)
        {
            return;
        }

        for (var p = 0; p < model.Board.LinesOf.Length; p++)
        {
            var nights = model.Board.LinesOf[p].Where(line => model.Board.Line(line).Night).GroupBy(line => (model.Board.DateOf[line], model.Board.Line(line).Until));
            foreach (var night in nights)
            {
                Add(model, limit, p, [.. night]);
            }
        }
    }

    private static void Add(ProductModel model, Rule limit, int person, IReadOnlyList<int> nights)
    {
        var end = model.Board.Line(nights[0]).Until;
        var tooSoon = model.Board.LinesOf[person]
            .Where(line => model.Board.Line(line) is { Night: false } day && day.From >= end && day.From < end + limit.Value).ToList();
        if (tooSoon.Count == 0)
        {
            return;
        }

        var isFixed = nights.Any(line => model.Board.IsFixed(person, line));
        var night = model.Any([.. nights.Select(line => model.Pair(person, line))]);
        foreach (var date in tooSoon.GroupBy(line => model.Board.DateOf[line]))
        {
            var groups = model.OneOn(person, date.Key) ? [[.. date]] : date.Select(line => new[] { line });
            foreach (var lines in groups)
            {
                var held = (isFixed ? 1 : 0) + lines.Count(line => model.Board.IsFixed(person, line));
                model.AtMost([night, .. lines.Select(line => (ILiteral)model.Pair(person, line))], 1, held, limit.Must);
            }
        }
    }
}
