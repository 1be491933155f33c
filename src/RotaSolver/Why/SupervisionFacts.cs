using Google.OrTools.Sat;
using Preceptor.RotaSolver.Model.Supervision;

namespace Preceptor.RotaSolver.Why;

/// <summary>
/// At every piece of a line everybody on it is with a session that may supervise them, or with a doctor who is not there when that fact is
/// switched off; and no supervisor has more than the sessions allow.
/// </summary>
internal static class SupervisionFacts
{
    public static void Add(FactModel model)
    {
        var finder = new NeedFinder(model.Scope.Problem);
        var uses = new List<Use>();
        foreach (var line in model.Scope.Pairs.GroupBy(pair => pair.Line))
        {
            foreach (var group in finder.EveryClassFor(line.Key, [.. line.Select(pair => pair.Person)]))
            {
                Flow(model, group, uses);
            }
        }

        foreach (var theirs in uses.GroupBy(use => model.Scope.Problem.Sessions[use.Session].Supervisor, StringComparer.Ordinal))
        {
            Caps(model, [.. theirs]);
        }
    }

    /// <summary>The first line of the same place and date stands for all of them.</summary>
    public static Fact NoOtherDoctor(Scope scope, int line)
    {
        var at = scope.Board.Line(line);
        return new(FactKind.NoOtherDoctor, Line: Enumerable.Range(0, line + 1).First(other => scope.Board.Line(other) is var first && first.Site == at.Site && first.Suite == at.Suite && first.Date == at.Date));
    }

    private static void Flow(FactModel model, NeedClass group, List<Use> uses)
    {
        var people = LinearExpr.Sum(group.People.Select(p => model.Pair(p, group.Line)));
        var nobody = model.Switch(NoOtherDoctor(model.Scope, group.Line));
        foreach (var piece in group.Pieces)
        {
            var counts = piece.Options.Select(option => (Option: option, Count: model.Cp.NewIntVar(0, group.People.Length, ""))).ToList();
            var other = model.Cp.NewIntVar(0, group.People.Length, "");
            model.Cp.Add(other == 0).OnlyEnforceIf(nobody);
            model.Cp.Add(LinearExpr.Sum(counts.Select(each => each.Count).Append(other)) == people);
            uses.AddRange(counts.Select(each => new Use(each.Option.Session, each.Option.Room, (piece.From, piece.Until), each.Count)));
        }
    }

    private static void Caps(FactModel model, List<Use> uses)
    {
        foreach (var start in uses.Select(use => use.Time.From).Distinct().Order())
        {
            var now = uses.Where(use => use.Time.From <= start && start < use.Time.Until).ToList();
            var all = LinearExpr.Sum(now.Select(use => use.Count));
            foreach (var same in now.GroupBy(use => (use.Session, use.Room)))
            {
                var most = now.Sum(use => (long)use.Count.Domain.Max());
                if (most <= same.Key.Room)
                {
                    continue;
                }

                var used = model.Cp.NewBoolVar("");
                model.Cp.Add(LinearExpr.Sum(same.Select(use => use.Count)) == 0).OnlyEnforceIf(used.Not());
                model.Cp.Add(all <= same.Key.Room).OnlyEnforceIf([used, model.Switch(new(FactKind.Cap, Other: same.Key.Session))]);
            }
        }
    }

    /// <summary>How many of a class are with a session for a while.</summary>
    private sealed record Use(int Session, int Room, (long From, long Until) Time, IntVar Count);
}
