namespace Preceptor.RotaSolver.Model.Hard;

/// <summary>Rest between the end of a duty and the start of the next.</summary>
internal sealed class DailyRest : IConstraint
{
    public const string Code = Limits.DailyRest;

    public void Add(ProductModel model)
    {
        if (model.Board.Problem.Limit(Code) is not { } limit)
        {
            return;
        }

        for (var p = 0; p < model.Board.LinesOf.Length; p++)
        {
            foreach (var clique in OnePlace.Cliques(model.Board, p, limit.Value))
            {
                model.AtMost([.. clique.Select(line => model.Pair(p, line))], 1, clique.Count(line => model.Board.IsFixed(p, line)), limit.Must);
            }
        }
    }
}
