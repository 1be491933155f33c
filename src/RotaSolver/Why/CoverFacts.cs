using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Why;

/// <summary>The least and the most people of lines.</summary>
internal static class CoverFacts
{
    public static void Add(FactModel model)
    {
        var scope = model.Scope;
        foreach (var line in scope.Pairs.GroupBy(pair => pair.Line))
        {
            var people = LinearExpr.Sum(line.Select(pair => model.Pair(pair.Person, pair.Line)));
            if (line.Count() > scope.Board.Line(line.Key).Maximum)
            {
                model.Cp.Add(people <= scope.Board.Line(line.Key).Maximum).OnlyEnforceIf(model.Switch(new(FactKind.Maximum, Line: line.Key)));
            }

            if (scope.Least[line.Key] > 0)
            {
                model.Cp.Add(people >= scope.Least[line.Key]).OnlyEnforceIf(model.Switch(new(FactKind.Minimum, Line: line.Key)));
            }
        }
    }
}
