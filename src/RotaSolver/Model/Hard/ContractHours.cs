using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Model.Hard;

/// <summary>Paid minutes within what the contract allows at most.</summary>
internal sealed class ContractHours : IConstraint
{
    public const string Code = "contract-hours";

    public void Add(ProductModel model)
    {
        foreach (var (p, lines) in model.Board.LinesOf.Index())
        {
            if (lines.Sum(line => model.Board.Line(line).Paid) > model.Board.Person(p).MaxMinutes)
            {
                model.Cp.Add(Paid(model, p) <= model.Board.Person(p).MaxMinutes);
            }
        }
    }

    /// <summary>The paid minutes of a person's roster.</summary>
    public static LinearExpr Paid(ProductModel model, int person)
    {
        var lines = model.Board.LinesOf[person];
        return LinearExpr.WeightedSum(lines.Select(line => model.Pair(person, line)), lines.Select(line => model.Board.Line(line).Paid));
    }
}
