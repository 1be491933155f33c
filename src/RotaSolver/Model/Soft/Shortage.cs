using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>How many people a line lacks, as variables that the three terms of cover share.</summary>
internal static class Shortage
{
    /// <summary>People missing from the minimum.</summary>
    public static LinearExpr OfMinimum(ProductModel model, int line)
    {
        var minimum = model.Board.Line(line).Minimum;
        if (model.Board.PeopleOf[line].Length == 0 || minimum == 0)
        {
            return LinearExpr.Constant(minimum);
        }

        // When a person of the ideal costs more than one of the minimum, the search would rather tell the second: then it is defined, not only bounded.
        var exact = model.Board.Problem.WeightOf(UnderMinimum.Name) < model.Board.Problem.WeightOf(UnderIdeal.Name);
        return Below(model, line, minimum, exact);
    }

    /// <summary>People missing from the ideal, those missing from the minimum among them.</summary>
    public static LinearExpr OfIdeal(ProductModel model, int line) =>
        model.Board.PeopleOf[line].Length == 0 || model.Board.Line(line).Ideal == 0
            ? LinearExpr.Constant(model.Board.Line(line).Ideal)
            : Below(model, line, model.Board.Line(line).Ideal, exact: false);

    private static IntVar Below(ProductModel model, int line, int wanted, bool exact)
    {
        var missing = model.Cp.NewIntVar(0, wanted, "");
        if (exact)
        {
            model.Cp.AddMaxEquality(missing, [wanted - model.Staffed(line), LinearExpr.Constant(0)]);
        }
        else
        {
            model.Cp.Add(missing >= wanted - model.Staffed(line));
        }

        return missing;
    }
}
