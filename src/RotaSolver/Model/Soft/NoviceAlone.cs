using Google.OrTools.Sat;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>
/// A unit is a novice's duty with no companion: one other person of the same role who is not a novice and is on duty at the same site
/// for more than half of it.
/// </summary>
internal sealed class NoviceAlone : ITerm
{
    public const string Name = "novice-alone";

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        for (var line = 0; line < model.Board.PeopleOf.Length && weight > 0; line++)
        {
            foreach (var novices in model.Board.PeopleOf[line].Where(p => model.Board.Person(p).IsNovice).GroupBy(p => model.Board.Person(p).Role, StringComparer.Ordinal))
            {
                var most = Math.Min(novices.Count(), model.Board.Line(line).Maximum);
                var companions = Companions(model, line, novices.Key);
                var alone = model.Cp.NewIntVar(0, most, "");
                var accompanied = model.Cp.NewBoolVar("");
                model.Cp.Add(accompanied <= LinearExpr.Sum(companions));
                model.Cp.Add(alone >= LinearExpr.Sum(novices.Select(p => model.Pair(p, line))) - (most * accompanied));
                model.Charge(alone, weight);
            }
        }
    }

    public Tally Count(Duties duties)
    {
        var units = duties.All.Count(duty => duties.Board.Person(duty.Person).IsNovice && !HasCompanion(duties, duty));
        return new(units, $"{Words.Of(units, "duty", "duties")} of novices without somebody experienced of their role");
    }

    private static bool HasCompanion(Duties duties, Duty duty) =>
        duties.People.Where(other => IsExperienced(duties.Board.Person(other), duties.Board.Person(duty.Person).Role))
            .Any(other => duties.Of(other).Sum(theirs => Shared(duties.Board, duty.Line, theirs.Line)) * 2 > duties.Board.Line(duty.Line).Minutes);

    private static bool IsExperienced(Person person, string role) => person.Role == role && !person.IsNovice;

    /// <summary>Minutes for which two lines are under way at one site.</summary>
    private static long Shared(Board board, int line, int other)
    {
        var (a, b) = (board.Line(line), board.Line(other));
        return a.Site == b.Site ? Math.Max(0, Math.Min(a.Until, b.Until) - Math.Max(a.From, b.From)) : 0;
    }

    private static List<LinearExpr> Companions(ProductModel model, int line, string role)
    {
        var (board, companions) = (model.Board, new List<LinearExpr>());
        for (var p = 0; p < board.LinesOf.Length; p++)
        {
            if (!IsExperienced(board.Person(p), role))
            {
                continue;
            }

            var near = board.LinesOf[p].Where(other => Shared(board, line, other) > 0).ToList();
            var enough = near.Where(other => Shared(board, line, other) * 2 > board.Line(line).Minutes).ToList();
            companions.AddRange(enough.Select(other => model.Pair(p, other)));
            companions.AddRange(InParts(model, line, p, [.. near.Except(enough)]));
        }

        return companions;
    }

    /// <summary>Short duties of one person that are enough only together.</summary>
    private static IEnumerable<LinearExpr> InParts(ProductModel model, int line, int person, IReadOnlyList<int> parts)
    {
        var board = model.Board;
        var apart = parts.Where(first => parts.Any(second => first != second && (!board.Collide(first, second) || (board.IsFixed(person, first) && board.IsFixed(person, second))))).ToList();
        if (apart.Sum(other => Shared(board, line, other)) * 2 > board.Line(line).Minutes)
        {
            var together = model.Cp.NewBoolVar("");
            var shared = LinearExpr.WeightedSum(apart.Select(other => model.Pair(person, other)), apart.Select(other => Shared(board, line, other) * 2));
            model.Cp.Add(shared >= (board.Line(line).Minutes + 1) * together);
            yield return together;
        }
    }
}
