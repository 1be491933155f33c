using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is a duty of a team that is not one of the person's.</summary>
internal sealed class OtherTeam : ITerm
{
    public const string Name = "other-team";

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        foreach (var (_, _, pair) in model.Pairs.Where(pair => weight > 0 && IsOther(model.Board, pair.Person, pair.Line)))
        {
            model.ChargeWhen(pair, weight);
        }
    }

    public Tally Count(Duties duties)
    {
        var units = duties.All.Count(duty => IsOther(duties.Board, duty.Person, duty.Line));
        return new(units, $"{Words.Of(units, "duty", "duties")} of another team");
    }

    private static bool IsOther(Board board, int person, int line) => board.Line(line).Team is { } team && !board.Person(person).Teams.Contains(team);
}
