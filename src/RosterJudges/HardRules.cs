namespace Preceptor.RosterJudges;

/// <summary>The hard rules of the published format, for one employee. A line for each: shift, total, run, pair of days, or day.</summary>
internal static class HardRules
{
    public static IEnumerable<string> Broken(Instance instance, Staff staff, IReadOnlyList<Row> rows) =>
        DaysOff(staff, rows).Concat(OneShiftADay(rows)).Concat(MaxShifts(staff, rows)).Concat(TotalMinutes(instance, staff, rows)).Concat(Successions(instance, rows))
            .Concat(Runs(instance, staff, rows)).Concat(Weekends(staff, rows)).Select(what => $"{staff.Id}: {what}");

    private static IEnumerable<string> DaysOff(Staff staff, IReadOnlyList<Row> rows) =>
        rows.Select(row => row.Day).Distinct().Where(staff.DaysOff.Contains).Select(day => $"day {day} is a day off and is worked");

    private static IEnumerable<string> OneShiftADay(IReadOnlyList<Row> rows) =>
        rows.GroupBy(row => row.Day).Where(day => day.Count() > 1).Select(day => $"day {day.Key} has {day.Count()} shifts");

    private static IEnumerable<string> MaxShifts(Staff staff, IReadOnlyList<Row> rows) =>
        rows.GroupBy(row => row.Shift, StringComparer.Ordinal).Where(shift => shift.Count() > staff.MaxShifts.GetValueOrDefault(shift.Key))
            .Select(shift => $"{shift.Count()} shifts {shift.Key}, at most {staff.MaxShifts.GetValueOrDefault(shift.Key)}");

    private static IEnumerable<string> TotalMinutes(Instance instance, Staff staff, IReadOnlyList<Row> rows)
    {
        var minutes = rows.Sum(row => (long)instance.Shifts[row.Shift].Minutes);
        if (minutes > staff.MaxMinutes)
        {
            yield return $"{minutes} minutes, at most {staff.MaxMinutes}";
        }

        if (minutes < staff.MinMinutes)
        {
            yield return $"{minutes} minutes, at least {staff.MinMinutes}";
        }
    }

    private static IEnumerable<string> Successions(Instance instance, IReadOnlyList<Row> rows) =>
        from first in rows
        from second in rows
        where second.Day == first.Day + 1 && instance.Shifts[first.Shift].CannotBeFollowedBy.Contains(second.Shift)
        select $"{first.Shift} on day {first.Day} is followed by {second.Shift}";

    /// <summary>A run of work or rest that touches the first or last day may have begun before or go on after, so it cannot be too short.</summary>
    private static IEnumerable<string> Runs(Instance instance, Staff staff, IReadOnlyList<Row> rows)
    {
        var worked = new bool[instance.Days];
        foreach (var row in rows)
        {
            worked[row.Day] = true;
        }

        for (var first = 0; first < worked.Length;)
        {
            var after = first;
            while (after < worked.Length && worked[after] == worked[first])
            {
                after++;
            }

            var (length, inside) = (after - first, first > 0 && after < worked.Length);
            if (worked[first] && length > staff.MaxRun)
            {
                yield return $"{length} days in a row from day {first}, at most {staff.MaxRun}";
            }

            if (inside && length < (worked[first] ? staff.MinRun : staff.MinDaysOff))
            {
                yield return $"{length} days {(worked[first] ? "in a row" : "off")} from day {first}, at least {(worked[first] ? staff.MinRun : staff.MinDaysOff)}";
            }

            first = after;
        }
    }

    /// <summary>Day 0 is a Monday; a weekend counts when either of its days is worked.</summary>
    private static IEnumerable<string> Weekends(Staff staff, IReadOnlyList<Row> rows)
    {
        var weekends = rows.Where(row => row.Day % 7 >= 5).Select(row => row.Day / 7).Distinct().Count();
        if (weekends > staff.MaxWeekends)
        {
            yield return $"{weekends} weekends, at most {staff.MaxWeekends}";
        }
    }
}
