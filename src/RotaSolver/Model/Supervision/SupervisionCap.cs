using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Model.Supervision;

/// <summary>
/// A supervisor has at most as many associates as the smallest room among those that they have then. Sessions of one supervisor that
/// overlap share the load.
/// </summary>
internal sealed class SupervisionCap : IConstraint
{
    public const string Code = "supervision-cap";

    public void Add(ProductModel model)
    {
        foreach (var flows in model.Flows.GroupBy(flow => model.Board.Problem.Sessions[flow.Option.Session].Supervisor, StringComparer.Ordinal))
        {
            foreach (var together in Together(flows))
            {
                Add(model, together);
            }
        }
    }

    /// <summary>The largest sets of flows that are under way at one time.</summary>
    private static IEnumerable<IReadOnlyList<Flow>> Together(IEnumerable<Flow> flows)
    {
        var active = new List<Flow>();
        var grown = false;
        foreach (var flow in flows.OrderBy(From))
        {
            if (active.Exists(other => Until(other) <= From(flow)))
            {
                if (grown)
                {
                    yield return [.. active];
                }

                active.RemoveAll(other => Until(other) <= From(flow));
                grown = false;
            }

            active.Add(flow);
            grown = true;
        }

        if (active.Count > 0)
        {
            yield return active;
        }
    }

    private static void Add(ProductModel model, IReadOnlyList<Flow> flows)
    {
        var most = flows.Max(flow => flow.Option.Room);
        var rooms = flows.GroupBy(flow => flow.Option.Room).OrderBy(group => group.Key).ToList();
        if (rooms.Count == 1 || (rooms.Count == 2 && rooms[0].Key == 1))
        {
            // One who needs all of the supervisor's attention weighs as much as all the others together.
            model.Cp.Add(LinearExpr.WeightedSum(flows.Select(flow => flow.Count), flows.Select(flow => flow.Option.Room == most ? 1L : most)) <= most);
            return;
        }

        var all = LinearExpr.Sum(flows.Select(flow => flow.Count));
        model.Cp.Add(all <= most);
        foreach (var room in rooms.SkipLast(1))
        {
            var used = model.Cp.NewBoolVar("");
            foreach (var flow in room)
            {
                model.Cp.Add(flow.Count <= room.Key * used);
            }

            model.Cp.Add(all <= most - ((most - room.Key) * used));
        }
    }

    private static long From(Flow flow) => flow.Class.Pieces[flow.Piece].From;

    private static long Until(Flow flow) => flow.Class.Pieces[flow.Piece].Until;
}
