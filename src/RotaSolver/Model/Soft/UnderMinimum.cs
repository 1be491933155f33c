using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is a person missing from a line's minimum.</summary>
internal sealed class UnderMinimum : ITerm
{
    public const string Name = "under-minimum";

    public string Code => Name;

    public void Price(ProductModel model, long weight)
    {
        for (var line = 0; line < model.Board.PeopleOf.Length; line++)
        {
            var missing = Shortage.OfMinimum(model, line);
            model.Charge(missing, weight);

            // Those missing from the ideal count the rest only.
            model.Charge(missing, -model.Board.Problem.WeightOf(UnderIdeal.Name));
        }
    }

    public Tally Count(Duties duties)
    {
        var missing = duties.Lines.Select(line => Math.Max(0, duties.Board.Line(line).Minimum - duties.Staffed(line))).Where(each => each > 0).ToList();
        return new(missing.Sum(), $"{Words.Of(missing.Sum(), "person", "people")} missing from the minimum of {Words.Of(missing.Count, "line")}");
    }
}
