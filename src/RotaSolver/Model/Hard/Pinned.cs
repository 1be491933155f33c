namespace Preceptor.RotaSolver.Model.Hard;

/// <summary>Every fixed pair is in the roster.</summary>
internal sealed class Pinned : IConstraint
{
    public const string Code = "pinned";

    public void Add(ProductModel model)
    {
        foreach (var (person, line) in model.Board.Fixed)
        {
            model.Cp.Add(model.Pair(person, line) == 1);
        }
    }
}
