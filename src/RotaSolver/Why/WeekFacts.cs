using Google.OrTools.Sat;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Why;

/// <summary>A long gap in each seven days, as in the model of the search: a window that begins at the week's start less the daily rest, or at the end of a duty, is free.</summary>
internal static class WeekFacts
{
    public static void Add(FactModel model, int person, Rule limit)
    {
        var days = model.Scope.Problem.Days;
        for (var first = 0; first + 7 <= days.Count; first += 7)
        {
            Add(model, person, limit, (days[first].From, first + 7 < days.Count ? days[first + 7].From : model.Scope.Problem.Until));
        }
    }

    private static void Add(FactModel model, int person, Rule limit, (long From, long Until) week)
    {
        var (board, lines) = (model.Scope.Board, model.LinesOf(person));
        var length = limit.Value + board.DailyRest;
        var earliest = week.From - board.DailyRest;
        var last = board.Person(person).Before.LastDutyUntil;
        var windows = lines.Select(line => board.Line(line).Until).Append(earliest).Append(last ?? earliest)
            .Where(start => start >= earliest && start <= week.Until - limit.Value && !(start < last)).Distinct()
            .Select(start => lines.Where(line => board.Line(line).From < start + length && board.Line(line).Until > start).ToList()).ToList();
        var open = windows.Where(busy => limit.Must || !busy.Exists(line => board.IsFixed(person, line))).ToList();
        if (windows.Exists(busy => busy.Count == 0) || (open.Count == 0 && !limit.Must))
        {
            return;
        }

        var free = open.Select(busy => Free(model, person, busy)).ToList();
        model.Cp.AddBoolOr(free).OnlyEnforceIf(model.Switch(new(FactKind.Rule, person, Word: limit.Code)));
    }

    private static BoolVar Free(FactModel model, int person, List<int> busy)
    {
        var free = model.Cp.NewBoolVar("");
        model.Cp.AddBoolAnd(busy.Select(line => model.Pair(person, line).Not())).OnlyEnforceIf(free);
        return free;
    }
}
