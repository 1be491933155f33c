using Google.OrTools.Sat;
using Preceptor.RotaSolver.Model.Hard;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is a paid minute below what the person owes.</summary>
internal sealed class HoursUnder : ITerm
{
    public const string Name = "hours-under";

    public string Code => Name;

    public void Price(ProductModel model, long weight) => HoursOwed.Price(model, weight, (paid, target) => target - paid);

    public Tally Count(Duties duties) => HoursOwed.Count(duties, "below", (paid, target) => target - paid);
}

/// <summary>A unit is a paid minute above what the person owes.</summary>
internal sealed class HoursOver : ITerm
{
    public const string Name = "hours-over";

    public string Code => Name;

    public void Price(ProductModel model, long weight) => HoursOwed.Price(model, weight, (paid, target) => paid - target);

    public Tally Count(Duties duties) => HoursOwed.Count(duties, "above", (paid, target) => paid - target);
}

/// <summary>How far paid minutes are from the hours owed.</summary>
internal static class HoursOwed
{
    public static void Price(ProductModel model, long weight, Func<LinearExpr, LinearExpr, LinearExpr> wrong)
    {
        for (var p = 0; p < model.Board.LinesOf.Length && weight > 0; p++)
        {
            var target = model.Board.Person(p).TargetMinutes;
            var most = Math.Max(target, model.Board.LinesOf[p].Sum(line => model.Board.Line(line).Paid));
            var units = model.Cp.NewIntVar(0, most, "");
            model.Cp.Add(units >= wrong(ContractHours.Paid(model, p), LinearExpr.Constant(target)));
            model.Charge(units, weight);
        }
    }

    public static Tally Count(Duties duties, string side, Func<long, long, long> wrong)
    {
        var minutes = duties.People.Select(p => Math.Max(0, wrong(duties.Paid(p), duties.Board.Person(p).TargetMinutes))).Where(each => each > 0).ToList();
        return new(minutes.Sum(), $"{Words.Hours(minutes.Sum())} {side} the hours owed of {Words.Of(minutes.Count, "person", "people")}");
    }
}
