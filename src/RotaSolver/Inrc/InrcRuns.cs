using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>
/// Prices runs: a literal for each day on which a run is too long, and one for each run that ends too soon. A run goes on from before day 0;
/// one that lasts to the end is not too short.
/// </summary>
internal sealed class InrcRuns(CpModel model, LinearExprBuilder price)
{
    /// <param name="days">Whether each day belongs to a run.</param>
    /// <param name="before">Days of it that end on the day before the first.</param>
    public void Add(IReadOnlyList<ILiteral> days, int before, InrcRange range, int weight)
    {
        for (var last = 0; last < days.Count; last++)
        {
            var first = last - range.Most;
            if (first >= -before)
            {
                Price(weight, Enumerable.Range(Math.Max(0, first), last - Math.Max(0, first) + 1).Select(day => days[day].Not()));
            }
        }

        for (var first = 0; first < days.Count; first++)
        {
            var carried = first == 0 ? before : 0;
            for (var length = carried > 0 ? 0 : 1; carried + length < range.Least && first + length < days.Count; length++)
            {
                IEnumerable<ILiteral> otherwise = [.. Enumerable.Range(first, length).Select(day => days[day].Not()), days[first + length]];
                Price(weight * (range.Least - carried - length), first == 0 ? otherwise : otherwise.Append(days[first - 1]));
            }
        }
    }

    private void Price(int weight, IEnumerable<ILiteral> otherwise)
    {
        var paid = model.NewBoolVar("");
        model.AddBoolOr([.. otherwise, paid]);
        price.AddTerm(paid, weight);
    }
}
