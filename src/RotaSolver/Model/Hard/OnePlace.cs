namespace Preceptor.RotaSolver.Model.Hard;

/// <summary>No two duties of a person overlap.</summary>
internal sealed class OnePlace : IConstraint
{
    public const string Code = "one-place";

    public void Add(ProductModel model)
    {
        for (var p = 0; p < model.Board.LinesOf.Length; p++)
        {
            foreach (var clique in Cliques(model.Board, p, 0))
            {
                model.AtMost([.. clique.Select(line => model.Pair(p, line))], 1, 0, must: true);
            }
        }
    }

    /// <summary>
    /// The largest sets of a person's lines of which no two may be held when each needs some minutes of rest after it. Lines and their
    /// rests are spans of time, so whatever collides pairwise is under way together when the last of them starts.
    /// </summary>
    public static IEnumerable<IReadOnlyList<int>> Cliques(Board board, int person, long rest)
    {
        var active = new List<int>();
        var grown = false;
        foreach (var line in board.LinesOf[person])
        {
            if (active.Exists(other => board.Line(other).Until + rest <= board.Line(line).From))
            {
                if (grown && active.Count > 1)
                {
                    yield return [.. active];
                }

                active.RemoveAll(other => board.Line(other).Until + rest <= board.Line(line).From);
                grown = false;
            }

            active.Add(line);
            grown = true;
        }

        if (active.Count > 1)
        {
            yield return active;
        }
    }
}
