namespace Preceptor.RotaSolver.Inrc;

/// <summary>What a roster costs, counted from the roster itself: whatever a search believed, this is its price.</summary>
public static class InrcPrice
{
    /// <summary>In a nurse's row: a day off.</summary>
    public const int DayOff = -1;

    public static long Of(InrcProblem problem, IReadOnlyList<InrcDuty> duties)
    {
        var there = duties.CountBy(duty => (duty.Day, duty.Shift, duty.Skill)).ToDictionary();
        var price = problem.Cover.Sum(cover => (long)InrcWeights.Cover * Math.Max(0, cover.Wanted - there.GetValueOrDefault((cover.Day, cover.Shift, cover.Skill))));
        var rows = problem.Nurses.Select(_ => Enumerable.Repeat(DayOff, problem.Days).ToArray()).ToList();
        foreach (var duty in duties)
        {
            rows[duty.Nurse][duty.Day] = duty.Shift;
        }

        var requests = problem.Requests.ToLookup(request => request.Nurse);
        return price + rows.Index().Sum(row => OfRow(problem, row.Index, row.Item) + OfRequests([.. requests[row.Index]], row.Item));
    }

    /// <summary>Everything that concerns one nurse alone, but requests.</summary>
    /// <param name="row">The shift of each day, or <see cref="DayOff"/>.</param>
    public static long OfRow(InrcProblem problem, int nurse, ReadOnlySpan<int> row)
    {
        var (contract, before) = (problem.ContractOf(nurse), problem.Nurses[nurse].Before);
        var on = new bool[row.Length];
        for (var day = 0; day < row.Length; day++)
        {
            on[day] = row[day] != DayOff;
        }

        var price = (long)InrcWeights.Duties * contract.Duties.Outside(before.Duties + on.Count(works => works)) + OfWeekends(contract, before, on);
        price += (long)InrcWeights.WorkRun * OfRuns(on, before.WorkRun, contract.Run);
        price += (long)InrcWeights.OffRun * OfRuns([.. on.Select(works => !works)], before.OffRun, contract.Off);
        for (var shift = 0; shift < problem.Shifts.Count; shift++)
        {
            for (var day = 0; day < row.Length; day++)
            {
                on[day] = row[day] == shift;
            }

            price += (long)InrcWeights.ShiftRun * OfRuns(on, before.LastShift == shift ? before.ShiftRun : 0, problem.Shifts[shift].Run);
        }

        return price;
    }

    public static long OfRequests(IReadOnlyList<InrcRequest> requests, ReadOnlySpan<int> row)
    {
        var price = 0L;
        foreach (var request in requests)
        {
            var works = row[request.Day];
            price += works != DayOff && (request.Shift is not { } shift || shift == works) ? InrcWeights.Request : 0;
        }

        return price;
    }

    private static long OfWeekends(InrcContract contract, InrcBefore before, bool[] on)
    {
        var (worked, halves) = (before.Weekends, 0);
        for (var saturday = InrcProblem.Saturday; saturday + 1 < on.Length; saturday += InrcProblem.DaysAWeek)
        {
            worked += on[saturday] || on[saturday + 1] ? 1 : 0;
            halves += on[saturday] != on[saturday + 1] ? 1 : 0;
        }

        return ((long)InrcWeights.Weekend * Math.Max(0, worked - contract.MostWeekends)) + (contract.WholeWeekends ? InrcWeights.HalfWeekend * halves : 0);
    }

    /// <summary>Days by which runs are too short or too long. What was too long before day 0 is not counted again; what lasts to the end is not too short.</summary>
    private static int OfRuns(ReadOnlySpan<bool> days, int before, InrcRange range)
    {
        var (run, outside) = (before, 0);
        foreach (var day in days)
        {
            if (!day && run > 0)
            {
                outside += Math.Max(0, range.Least - run);
            }

            run = day ? run + 1 : 0;
            outside += run > range.Most ? 1 : 0;
        }

        return outside;
    }
}
