using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is a person missing between the minimum and the ideal of a line.</summary>
internal sealed class UnderIdeal : ITerm
{
    public const string Name = "under-ideal";

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        for (var line = 0; line < model.Board.PeopleOf.Length && weight > 0; line++)
        {
            model.Charge(Shortage.OfIdeal(model, line), weight);
        }
    }

    public Tally Count(Duties duties)
    {
        var missing = duties.Lines.Select(line => Math.Max(0, duties.Board.Line(line).Ideal - Math.Max(duties.Staffed(line), duties.Board.Line(line).Minimum))).Where(each => each > 0).ToList();
        return new(missing.Sum(), $"{Words.Of(missing.Sum(), "person", "people")} missing between minimum and ideal of {Words.Of(missing.Count, "line")}");
    }
}
