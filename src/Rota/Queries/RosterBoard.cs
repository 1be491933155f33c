using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Queries;

/// <summary>How a shift is told at a glance: a letter beside the colour, so that neither alone carries it.</summary>
internal enum ShiftKind
{
    Day,
    Late,
    Night,
}

/// <param name="Supervisors">Initials, in the order of the shift.</param>
/// <param name="Worst">The gravest finding; none when all is well.</param>
internal sealed record BoardCell(DateOnly Date, string? Shift, string? ShiftName, ShiftKind Kind, string Supervisors, Severity? Worst, bool IsPinned, bool IsChanged, string? Away, string Spoken);

internal sealed record BoardRow(PersonId Person, string Name, string Title, string Phase, int PaidMinutes, int TargetMinutes, IReadOnlyList<BoardCell> Cells);

/// <param name="Short">People missing from minimums on the day.</param>
internal sealed record BoardDay(DateOnly Date, bool IsRest, string? Holiday, int Filled, int Wanted, int Short);

internal sealed record BoardSupervisor(string Name, string Initials, IReadOnlyList<int> MostAtOnce);

internal sealed record Board(IReadOnlyList<BoardDay> Days, IReadOnlyList<BoardRow> Rows, IReadOnlyList<BoardSupervisor> Supervisors);

/// <summary>A reviewed roster as people × days.</summary>
internal static class RosterBoard
{
    public static Board Of(ReviewedRoster roster)
    {
        var problem = roster.Made.Problem;
        var filled = roster.Judged.Duties.ToLookup(duty => duty.Line.Date);
        var days = problem.Days.Select(day => new BoardDay(
            day.Date, day.Holiday || day.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, roster.Made.Sources.Reference.Holidays.GetValueOrDefault(day.Date),
            filled[day.Date].Count(), problem.Demand.Where(line => line.Date == day.Date).Sum(line => line.Ideal),
            roster.Open.Where(open => open.Line.Date == day.Date).Sum(open => open.Missing))).ToList();
        return new(days, [.. problem.People.Select(person => RowOf(roster, person))], SupervisorsOf(roster));
    }

    /// <summary>"MO" for Mary O'Neill: the first letters of the first and last name.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("Dr" or "Mr" or "Ms" or "Mrs" or "Miss" or "Professor")).ToList();
        return words.Count == 0 ? "" : words.Count == 1 ? words[0][..1] : $"{words[0][0]}{words[^1][0]}";
    }

    private static BoardRow RowOf(ReviewedRoster roster, ProblemPerson person)
    {
        var member = roster.Made.People[person.Id];
        var duties = roster.Judged.ByPerson[person.Id];
        return new(
            member.Id, person.Name, member.Title, person.Phase, duties.Sum(duty => duty.Line.Paid), person.TargetMinutes,
            [.. roster.Made.Problem.Days.Select(day => CellOf(roster, person, day, [.. duties.Where(duty => duty.Line.Date == day.Date)]))]);
    }

    private static BoardCell CellOf(ReviewedRoster roster, ProblemPerson person, ProblemDay day, IReadOnlyList<Duty> duties)
    {
        var ends = UkTime.StartOf(day.Date.AddDays(1));
        if (duties.Count == 0)
        {
            var away = person.Away.FirstOrDefault(span => span.From < ends && day.From < span.Until)?.Why;
            return new(day.Date, null, null, ShiftKind.Day, "", null, false, false, away, $"{person.Name}, {UkWords.DayAndDate(day.Date)}: {away ?? "off"}");
        }

        var lines = duties.Select(duty => duty.Line.Id).ToHashSet(StringComparer.Ordinal);
        var worst = roster.Findings.Where(finding => finding.Person == person.Id && finding.Lines.Any(lines.Contains)).Select(finding => (Severity?)finding.Finding.Severity).Max();
        var names = duties.SelectMany(duty => duty.Supervision).Select(span => roster.Judged.Sessions.GetValueOrDefault(span.Session)?.SupervisorName).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var pinned = roster.Made.Problem.Fixed.Any(pair => pair.Person == person.Id && lines.Contains(pair.Demand));
        var changed = roster.Made.Problem.Published is { } published && !published.Any(pair => pair.Person == person.Id && lines.Contains(pair.Demand)) && roster.Roster.Status == Domain.RosterStatus.Draft;
        var spoken = $"{person.Name}, {UkWords.DayAndDate(day.Date)}: {string.Join(" and ", duties.Select(duty => duty.Line.ShiftName))}, supervised by {(names.Count == 0 ? "nobody" : UkWords.And(names))}"
            + (worst switch { Severity.Must => ". Breaks a rule that blocks", Severity.Should => ". Has a warning", _ => "" }) + (pinned ? ". Pinned" : "");
        return new(day.Date, string.Join("+", duties.Select(duty => duty.Line.Shift)), duties[0].Line.ShiftName, KindOf(duties[0]), string.Join(" ", names.Select(Initials)), worst, pinned, changed, null, spoken);
    }

    private static ShiftKind KindOf(Duty duty) =>
        duty.IsNight ? ShiftKind.Night : UkTime.TimeOf(duty.From) >= new TimeOnly(11, 0) ? ShiftKind.Late : ShiftKind.Day;

    private static IReadOnlyList<BoardSupervisor> SupervisorsOf(ReviewedRoster roster)
    {
        var spans = (from duty in roster.Judged.Duties
                     from span in duty.Supervision
                     let session = roster.Judged.Sessions.GetValueOrDefault(span.Session)
                     where session is not null
                     select (session.SupervisorName, span.From, span.Until)).ToList();
        return
        [
            .. from each in spans.GroupBy(span => span.SupervisorName, StringComparer.Ordinal)
               orderby each.Key
               select new BoardSupervisor(each.Key, Initials(each.Key), [.. roster.Made.Problem.Days.Select(day => MostAtOnce([.. each.Where(span => UkTime.DateOf(span.From) == day.Date)]))]),
        ];
    }

    private static int MostAtOnce(IReadOnlyList<(string Name, NodaTime.Instant From, NodaTime.Instant Until)> spans) =>
        spans.Count == 0 ? 0 : spans.Max(each => spans.Count(other => other.From <= each.From && each.From < other.Until));
}
