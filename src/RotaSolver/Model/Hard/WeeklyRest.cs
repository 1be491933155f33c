using Google.OrTools.Sat;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Hard;

/// <summary>
/// A long gap in each seven days. The gap is at least the weekly and the daily rest long and lies for at least the weekly rest in the week;
/// so it holds when some window of that length is free that begins at the week's start less the daily rest, or later at the end of a duty.
/// </summary>
internal sealed class WeeklyRest : IConstraint
{
    public const string Code = Limits.WeeklyRest;

    public void Add(ProductModel model)
    {
        if (model.Board.Problem.Limit(Code) is not { } limit)
        {
            return;
        }

        var days = model.Board.Problem.Days;
        for (var first = 0; first + 7 <= days.Count; first += 7)
        {
            var week = (From: days[first].From, Until: first + 7 < days.Count ? days[first + 7].From : model.Board.Problem.Until);
            for (var p = 0; p < model.Board.LinesOf.Length; p++)
            {
                Add(model, limit, p, week);
            }
        }
    }

    private static void Add(ProductModel model, Rule limit, int person, (long From, long Until) week)
    {
        var lines = model.Board.LinesOf[person];
        var windows = Starts(model.Board, limit, person, week).Select(start => lines.Where(line => Touches(model.Board, line, start, limit)).ToArray()).ToList();
        if (windows.Exists(busy => busy.Length == 0))
        {
            return;
        }

        var open = Smallest(windows).Where(busy => !busy.Any(line => model.Board.IsFixed(person, line))).ToList();
        if (open.Count == 0 && !limit.Must)
        {
            return;
        }

        var free = open.Select(busy => Free(model, person, busy)).ToList();
        model.Cp.AddBoolOr(free);
    }

    private static IEnumerable<long> Starts(Board board, Rule limit, int person, (long From, long Until) week)
    {
        var earliest = week.From - board.DailyRest;
        var last = board.Person(person).Before.LastDutyUntil;
        return board.LinesOf[person].Select(line => board.Line(line).Until).Append(earliest).Append(last ?? earliest)
            .Where(start => start >= earliest && start <= week.Until - limit.Value && !(start < last)).Distinct();
    }

    private static bool Touches(Board board, int line, long start, Rule limit) =>
        board.Line(line).From < start + limit.Value + board.DailyRest && board.Line(line).Until > start;

    /// <summary>Windows that no other window is part of: where a larger one is free, the smaller is too.</summary>
    private static IEnumerable<int[]> Smallest(List<int[]> windows)
    {
        var kept = new List<HashSet<int>>();
        foreach (var busy in windows.OrderBy(busy => busy.Length))
        {
            if (!kept.Exists(smaller => smaller.IsSubsetOf(busy)))
            {
                kept.Add([.. busy]);
                yield return busy;
            }
        }
    }

    private static BoolVar Free(ProductModel model, int person, int[] busy)
    {
        var free = model.Cp.NewBoolVar("");
        foreach (var date in busy.GroupBy(line => model.Board.DateOf[line]))
        {
            var whole = model.LinesOn(person, date.Key).Count == date.Count();
            IEnumerable<ILiteral> duties = whole ? [model.WorksOn(person, date.Key)!] : date.Select(line => model.Pair(person, line));
            foreach (var duty in duties)
            {
                model.Cp.AddImplication(free, duty.Not());
            }
        }

        return free;
    }
}
