using System.Globalization;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Why;

/// <summary>People, lines and times of a problem in words. Times are the wall clock's; the problem's days say when it is changed.</summary>
internal sealed class Told(RosterProblem problem)
{
    private const long Hour = 60;
    private const long WholeDay = 24 * Hour;

    public RosterProblem Problem { get; } = problem;

    public string Person(int person) => Problem.People[person].Name;

    /// <summary>Such as "Long day on 3 December 2026, 8am to 8:30pm (‘L-3’)".</summary>
    public string Line(int line) => Line(Problem.Demand[line]);

    public string Line(Line line) => $"{line.ShiftName} on {Date(line.Date)}, {Clock(line.From)} to {Clock(line.Until)} (‘{line.Id}’)";

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as "3 December 2026, 8:30pm".</summary>
    public string At(long minute) => Local(minute) is var local ? $"{Date(DateOnly.FromDateTime(local))}, {Clock(minute)}" : "";

    /// <summary>Such as "3 December 2026, 8am to 8:30pm"; the second date is told when it is another.</summary>
    public string Span(long from, long until) => $"{At(from)} to {(Local(from).Date == Local(until - 1).Date ? Clock(until) : At(until))}";

    /// <summary>Such as "8am" or "8:30pm".</summary>
    public string Clock(long minute)
    {
        var local = Local(minute);
        var hour = local.Hour % 12 == 0 ? 12 : local.Hour % 12;
        return local is { Hour: 0, Minute: 0 } ? "midnight" : local is { Hour: 12, Minute: 0 } ? "midday" : $"{hour}{(local.Minute == 0 ? "" : $":{local.Minute:00}")}{(local.Hour < 12 ? "am" : "pm")}";
    }

    private DateTime Local(long minute)
    {
        var days = Problem.Days;
        var day = Math.Max(0, days.Count(each => each.From <= minute) - 1);
        var ends = day + 1 < days.Count ? days[day + 1].From : Problem.Until;
        var after = minute - days[day].From;

        // British clocks change at 1am UTC, which is 1am or 2am of a day that is not 24 hours long.
        var length = minute < ends ? ends - days[day].From : WholeDay;
        var changed = length != WholeDay && after >= (length < WholeDay ? 1 : 2) * Hour ? WholeDay - length : 0;
        return minute >= ends ? days[day].Date.AddDays(1).ToDateTime(TimeOnly.MinValue).AddMinutes(minute - ends) : days[day].Date.ToDateTime(TimeOnly.MinValue).AddMinutes(after + changed);
    }
}
