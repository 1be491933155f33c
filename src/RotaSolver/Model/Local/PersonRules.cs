using Preceptor.RotaSolver.Model.Hard;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Local;

/// <summary>Whether one person's duties keep every rule together, for building a roster duty by duty. The same rules as in the model, on a list instead of variables.</summary>
internal sealed class PersonRules(Board board)
{
    private readonly Rule? _nights = board.Problem.Limit(Limits.RestAfterNights);
    private readonly Rule? _daysInARow = board.Problem.Limit(Limits.DaysInARow);
    private readonly Rule? _nightsInARow = board.Problem.Limit(Limits.NightsInARow);
    private readonly Rule? _weekly = board.Problem.Limit(Limits.WeeklyRest);

    /// <param name="lines">By their start.</param>
    public bool Allow(int person, List<int> lines) => Broken(person, lines) is null;

    /// <summary>The code of a rule that the lines break together; none when they keep all.</summary>
    /// <param name="lines">By their start.</param>
    public string? Broken(int person, List<int> lines) =>
        lines.Sum(line => board.Line(line).Paid) > board.Person(person).MaxMinutes ? ContractHours.Code
        : !Apart(lines) ? Limits.DailyRest
        : !Rested(lines) ? Limits.RestAfterNights
        : !Run(lines, _daysInARow, board.Person(person).Before.DaysInARow, _ => true) ? Limits.DaysInARow
        : !Run(lines, _nightsInARow, board.Person(person).Before.NightsInARow, line => board.Line(line).Night) ? Limits.NightsInARow
        : !Weeks(person, lines) ? Limits.WeeklyRest
        : null;

    private bool Apart(List<int> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (board.Collide(lines[i - 1], lines[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Rested(List<int> lines) =>
        _nights is null || lines.TrueForAll(night => !board.Line(night).Night
            || !lines.Exists(day => !board.Line(day).Night && board.Line(day).From >= board.Line(night).Until && board.Line(day).From < board.Line(night).Until + _nights.Value));

    private bool Run(List<int> lines, Rule? limit, long before, Func<int, bool> counts)
    {
        if (limit is null)
        {
            return true;
        }

        var (last, length) = (-1, before);
        foreach (var date in lines.Where(counts).Select(line => board.DateOf[line]))
        {
            length = date == last ? length : date == last + 1 ? length + 1 : 1;
            last = date;
            if (length > limit.Value)
            {
                return false;
            }
        }

        return true;
    }

    private bool Weeks(int person, List<int> lines)
    {
        for (var first = 0; _weekly is not null && first + 7 <= board.Problem.Days.Count; first += 7)
        {
            var until = first + 7 < board.Problem.Days.Count ? board.Problem.Days[first + 7].From : board.Problem.Until;
            if (!HasGap(person, lines, (board.Problem.Days[first].From, until), _weekly.Value))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasGap(int person, List<int> lines, (long From, long Until) week, long rest)
    {
        var from = board.Person(person).Before.LastDutyUntil ?? long.MinValue / 2;
        foreach (var until in lines.Select(line => board.Line(line).From).Append(long.MaxValue / 2).Index())
        {
            if (until.Item - from >= rest + board.DailyRest && Math.Min(until.Item, week.Until) - Math.Max(from, week.From) >= rest)
            {
                return true;
            }

            from = until.Index < lines.Count ? Math.Max(from, board.Line(lines[until.Index]).Until) : from;
        }

        return false;
    }
}
