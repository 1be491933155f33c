using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is a minute of a duty that is supervised as the blocking policies ask and not as all of them ask.</summary>
internal sealed class BelowGuidance : ITerm
{
    public const string Name = "below-guidance";

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        foreach (var flow in model.Flows.Where(flow => flow.Option.BelowGuidance))
        {
            var piece = flow.Class.Pieces[flow.Piece];
            model.Charge(flow.Count, weight * (piece.Until - piece.From));
        }
    }

    public Tally Count(Duties duties)
    {
        var minutes = duties.All.Sum(duty => Minutes(duties.Board, duty.Person, duty.Line, duty.Supervision));
        return new(minutes, $"{Words.Hours(minutes)} of duty supervised below guidance that only advises");
    }

    public static long Minutes(Board board, int person, int line, IEnumerable<Stretch> supervision) =>
        supervision.Sum(stretch => board.ClassOf(person, line).Pieces
            .Where(piece => piece.Options.Any(option => option.Session == stretch.Session && option.BelowGuidance))
            .Sum(piece => Math.Max(0, Math.Min(piece.Until, stretch.Until) - Math.Max(piece.From, stretch.From))));
}
