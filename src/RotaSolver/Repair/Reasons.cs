using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Hard;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;
using Preceptor.RotaSolver.Why;

namespace Preceptor.RotaSolver.Repair;

/// <summary>Why somebody cannot have a line beside their other duties, with the values and the limit.</summary>
internal sealed class Reasons(LiveRoster live)
{
    private readonly Board _board = live.Board;
    private readonly Told _told = new(live.Board.Problem);

    /// <returns>One sentence; none when they can.</returns>
    public string? WhyNot(int person, int line) => Rule(person, line) ?? Unsupervised(person, line);

    /// <summary>The same, supervision by doctors who have others too left out.</summary>
    public string? Rule(int person, int line)
    {
        var who = _board.Person(person).Name;
        if (live.Draft.Has(person, line))
        {
            return $"{who} has {_told.Line(line)} already.";
        }

        if (live.Refusal(person, line) is { } alone)
        {
            return $"{who} cannot have {_told.Line(line)}: {alone}.";
        }

        if (live.IsBanned(person, line))
        {
            return $"{who} is away during {_told.Line(line)}.";
        }

        if (live.Draft.Staffed(line) >= _board.Line(line).Maximum)
        {
            return $"{_told.Line(line)} has its {Words.Of(_board.Line(line).Maximum, "person", "people")} already.";
        }

        return live.Draft.Broken(person, line) is { } code ? $"{who} cannot have {_told.Line(line)}: {Broken(code, person, line)}." : null;
    }

    private string? Unsupervised(int person, int line)
    {
        var mark = live.Mark;
        var could = live.TryPut(person, line);
        live.Undo(mark);
        return could ? null : $"{_board.Person(person).Name} cannot have {_told.Line(line)}: no doctor who may supervise it has room throughout.";
    }

    private string Broken(string code, int person, int line)
    {
        var (limit, at) = (_board.Problem.Limit(code)?.Value ?? 0, _board.Line(line));
        var lines = live.Draft.LinesOf(person).Select(other => _board.Line(other)).ToList();
        return code switch
        {
            ContractHours.Code => $"with it they would work {Words.Hours(lines.Sum(other => other.Paid) + at.Paid)} in the period, and their contract allows {Words.Hours(_board.Person(person).MaxMinutes)}",
            Limits.DailyRest => Gap(at, lines, limit),
            Limits.RestAfterNights => $"less than {Words.Hours(limit)} would lie between a night and another duty{Beside(at, lines, limit)}",
            Limits.DaysInARow => $"they would work more than {Words.Of(limit, "day")} in a row",
            Limits.NightsInARow => $"they would work more than {Words.Of(limit, "night")} in a row",
            _ => $"their week would not hold {Words.Hours(limit)} of unbroken rest",
        };
    }

    private string Gap(Line at, List<Line> lines, long limit)
    {
        var near = lines.FirstOrDefault(other => at.From < other.Until + limit && other.From < at.Until + limit);
        return near is null ? $"less than {Words.Hours(limit)} of rest would lie between two of their duties"
            : near.From < at.Until && at.From < near.Until ? $"they have {_told.Line(near)} then"
            : $"only {Words.Hours(Math.Max(at.From - near.Until, near.From - at.Until))} of rest would lie between it and {_told.Line(near)}, and the daily rest is {Words.Hours(limit)}";
    }

    private string Beside(Line at, List<Line> lines, long limit) =>
        lines.FirstOrDefault(other => other.Night != at.Night && (other.Night ? at.From >= other.Until && at.From < other.Until + limit : other.From >= at.Until && other.From < at.Until + limit)) is { } near
            ? $", {_told.Line(near)}" : "";
}
