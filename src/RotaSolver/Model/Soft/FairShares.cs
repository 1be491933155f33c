using Google.OrTools.Sat;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Soft;

/// <summary>A unit is a night duty above the person's fair share.</summary>
internal sealed class Nights : ITerm
{
    public const string Name = "nights";

    public string Code => Name;

    public void Price(ProductModel model, long weight) => FairShares.Price(model, weight, p => model.Board.Person(p).FairShare.Nights,
        p => [.. model.Board.LinesOf[p].Where(line => model.Board.Line(line).Night).Select(line => (ILiteral)model.Pair(p, line))]);

    public Tally Count(Duties duties) => FairShares.Count(duties, "night", p => duties.Board.Person(p).FairShare.Nights,
        p => duties.Of(p).Count(duty => duties.Board.Line(duty.Line).Night));
}

/// <summary>A unit is a weekend above the person's fair share: a Saturday and its Sunday with at least one duty that begins on either.</summary>
internal sealed class Weekends : ITerm
{
    public const string Name = "weekends";

    public string Code => Name;

    public void Price(ProductModel model, long weight) => FairShares.Price(model, weight, p => model.Board.Person(p).FairShare.Weekends, p =>
    [
        .. Enumerable.Range(0, model.Board.Problem.Days.Count).Where(date => WeekendOf(model.Board, date) is not null).GroupBy(date => WeekendOf(model.Board, date))
            .Select(weekend => weekend.Select(date => model.WorksOn(p, date)).OfType<ILiteral>().ToList()).Where(days => days.Count > 0).Select(days => model.Any(days)),
    ]);

    public Tally Count(Duties duties) => FairShares.Count(duties, "weekend", p => duties.Board.Person(p).FairShare.Weekends,
        p => duties.Of(p).Select(duty => WeekendOf(duties.Board, duties.Board.DateOf[duty.Line])).OfType<DateOnly>().Distinct().Count());

    /// <summary>The Saturday of the weekend that a date belongs to.</summary>
    private static DateOnly? WeekendOf(Board board, int date) => board.Problem.Days[date].Date is var day && day.DayOfWeek == DayOfWeek.Saturday ? day
        : day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : null;
}

/// <summary>A unit is a bank holiday above the person's fair share on which a duty begins.</summary>
internal sealed class Holidays : ITerm
{
    public const string Name = "holidays";

    public string Code => Name;

    public void Price(ProductModel model, long weight) => FairShares.Price(model, weight, p => model.Board.Person(p).FairShare.Holidays,
        p => [.. model.Board.Problem.Days.Index().Where(day => day.Item.Holiday).Select(day => model.WorksOn(p, day.Index)).OfType<ILiteral>()]);

    public Tally Count(Duties duties) => FairShares.Count(duties, "bank holiday", p => duties.Board.Person(p).FairShare.Holidays,
        p => duties.Of(p).Select(duty => duties.Board.DateOf[duty.Line]).Distinct().Count(date => duties.Board.Problem.Days[date].Holiday));
}

/// <summary>What somebody has above a fair share.</summary>
internal static class FairShares
{
    public static void Price(ProductModel model, long weight, Func<int, long> share, Func<int, IReadOnlyList<ILiteral>> held)
    {
        for (var p = 0; p < model.Board.LinesOf.Length && weight > 0; p++)
        {
            var units = held(p);
            if (units.Count > share(p))
            {
                var over = model.Cp.NewIntVar(0, units.Count - share(p), "");
                model.Cp.Add(over >= LinearExpr.Sum(units.Select(unit => LinearExpr.Affine(unit, 1, 0))) - share(p));
                model.Charge(over, weight);
            }
        }
    }

    public static Tally Count(Duties duties, string word, Func<int, long> share, Func<int, int> held)
    {
        var over = duties.People.Select(p => Math.Max(0, held(p) - share(p))).Where(each => each > 0).ToList();
        return new(over.Sum(), $"{Words.Of(over.Sum(), word)} above the fair share of {Words.Of(over.Count, "person", "people")}");
    }
}
