using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is a pair that is in exactly one of this roster and the published one; lines that are gone do not count.</summary>
internal sealed class Changed : ITerm
{
    public const string Name = "changed";

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        if (Known(model.Board) is not { } known)
        {
            return;
        }

        model.Charge(known.Count * weight);
        foreach (var (person, line, pair) in model.Pairs)
        {
            model.ChargeWhen(pair, known.Contains((person, line)) ? -weight : weight);
        }
    }

    public Tally Count(Duties duties)
    {
        if (Known(duties.Board) is not { } known)
        {
            return new(0, "no roster was published");
        }

        var gone = known.Count(pair => !duties.Has(pair.Person, pair.Line));
        var added = duties.All.Count(duty => !known.Contains((duty.Person, duty.Line)));
        return new(gone + added, $"{Words.Of(added, "duty", "duties")} more and {gone} fewer than in the published roster");
    }

    private static HashSet<(int Person, int Line)>? Known(Board board) =>
        board.Problem.Published?.Where(pair => board.LineAt.ContainsKey(pair.Demand)).Select(pair => (board.PersonAt[pair.Person], board.LineAt[pair.Demand])).ToHashSet();
}
