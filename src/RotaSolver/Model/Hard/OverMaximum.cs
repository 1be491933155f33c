namespace Preceptor.RotaSolver.Model.Hard;

/// <summary>A line has at most its maximum of people.</summary>
internal sealed class OverMaximum : IConstraint
{
    public const string Code = "over-maximum";

    public void Add(ProductModel model)
    {
        for (var line = 0; line < model.Board.PeopleOf.Length; line++)
        {
            if (model.Board.PeopleOf[line].Length > 0)
            {
                model.Cp.Add(model.Staffed(line) <= model.Board.Line(line).Maximum);
            }
        }
    }
}
