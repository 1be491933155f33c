using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is a person above a line's ideal.</summary>
internal sealed class OverIdeal : ITerm
{
    public const string Name = "over-ideal";

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        for (var line = 0; line < model.Board.PeopleOf.Length && weight > 0; line++)
        {
            var (most, ideal) = (Math.Min(model.Board.PeopleOf[line].Length, model.Board.Line(line).Maximum), model.Board.Line(line).Ideal);
            if (most > ideal)
            {
                var over = model.Cp.NewIntVar(0, most - ideal, "");
                model.Cp.Add(over >= model.Staffed(line) - ideal);
                model.Charge(over, weight);
            }
        }
    }

    public Tally Count(Duties duties)
    {
        var over = duties.Lines.Sum(line => Math.Max(0, duties.Staffed(line) - duties.Board.Line(line).Ideal));
        return new(over, $"{Words.Of(over, "person", "people")} above the ideal");
    }
}
