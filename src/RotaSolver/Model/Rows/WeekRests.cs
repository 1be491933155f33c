using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Model.Rows;

/// <summary>
/// Whether a week may have its long gap, by what is known of a row: the kind of the last duty and how long ago it was. Where less is known the gap is
/// taken to be there, so that no row is forbidden that the rule allows.
/// </summary>
internal sealed class WeekRests
{
    private const int DaysOfWeek = 7;

    private readonly Board _board;
    private readonly long? _rest;
    private readonly long[] _ends;
    private readonly long[] _starts;

    public WeekRests(Board board, DutyKinds kinds)
    {
        (_board, _rest) = (board, board.Problem.Limit(Limits.WeeklyRest)?.Value);
        (_ends, _starts) = ([.. Enumerable.Repeat(long.MaxValue / 4, kinds.Count)], new long[kinds.Count]);
        for (var line = 0; line < board.DateOf.Length; line++)
        {
            if (board.PeopleOf[line].Length > 0)
            {
                var (kind, midnight) = (kinds.Of(line), board.Problem.Days[board.DateOf[line]].From);
                _ends[kind] = Math.Min(_ends[kind], board.Line(line).Until - midnight);
                _starts[kind] = Math.Max(_starts[kind], board.Line(line).From - midnight);
            }
        }
    }

    public bool IsRule => _rest is not null;

    /// <summary>Part weeks at the end have no gap to keep.</summary>
    public bool Counts(int date) => IsRule && First(date) + DaysOfWeek <= _board.Problem.Days.Count;

    public static bool IsFirst(int date) => date % DaysOfWeek == 0;

    public static bool IsLast(int date) => date % DaysOfWeek == DaysOfWeek - 1;

    /// <summary>Whether a date's week may have its gap between a last duty and the next.</summary>
    /// <param name="last">The last duty's kind and date; -1 when none is known.</param>
    /// <param name="next">The next duty's kind and date; <see cref="Automaton.OffKind"/> for the latest that could begin on it.</param>
    public bool MayRest(int date, (int Kind, int Date) last, (int Kind, int Date) next)
    {
        var days = _board.Problem.Days;
        var week = (From: days[First(date)].From, Until: Midnight(First(date) + DaysOfWeek));
        var from = last.Kind < 0 || last.Date < 0 ? long.MinValue / 4 : days[last.Date].From + _ends[last.Kind];
        var until = next.Date >= days.Count ? long.MaxValue / 4 : days[next.Date].From + (next.Kind == Automaton.OffKind ? _starts.Max() : _starts[next.Kind]);
        return until - from >= _rest + _board.DailyRest && Math.Min(until, week.Until) - Math.Max(from, week.From) >= _rest;
    }

    private long Midnight(int date) => date < _board.Problem.Days.Count ? _board.Problem.Days[date].From : _board.Problem.Until;

    private static int First(int date) => date / DaysOfWeek * DaysOfWeek;
}
