using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Model.Supervision;

/// <summary>At every piece of a line each class of people that has it flows wholly to sessions that may supervise it, so that exactly one session holds for everybody.</summary>
internal sealed class Supervised : IConstraint
{
    public const string Code = NeedFinder.Supervised;

    public void Add(ProductModel model)
    {
        for (var line = 0; line < model.Board.Classes.Length; line++)
        {
            foreach (var group in model.Board.Classes[line])
            {
                Add(model, line, group);
            }
        }
    }

    private static void Add(ProductModel model, int line, NeedClass group)
    {
        var most = Math.Min(group.People.Length, model.Board.Line(line).Maximum);
        LinearExpr people = model.Board.Classes[line].Count == 1 ? model.Staffed(line) : Count(model, line, group);
        foreach (var (i, piece) in group.Pieces.Index())
        {
            var flows = piece.Options.Select(option => new Flow(group, i, option, model.Cp.NewIntVar(0, Math.Min(option.Room, most), ""))).ToList();
            model.Flows.AddRange(flows);
            model.Cp.Add(LinearExpr.Sum(flows.Select(flow => flow.Count)) == people);
        }
    }

    private static IntVar Count(ProductModel model, int line, NeedClass group)
    {
        var count = model.Cp.NewIntVar(0, group.People.Length, "");
        model.Cp.Add(LinearExpr.Sum(group.People.Select(p => model.Pair(p, line))) == count);
        return count;
    }
}
