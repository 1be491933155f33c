namespace Preceptor.RosterJudges.Inrc;

/// <summary>The competition's soft constraints S1 to S7 with its weights, split as its validator splits them.</summary>
internal static class ShouldRules
{
    public static IReadOnlyList<InrcCost> Costs(Period period, Plan plan)
    {
        var nurses = period.Nurses.Values.Select(nurse => new Line(nurse, period, plan)).ToList();
        return
        [
            new("Total assignment constraints", 20L * nurses.Sum(line => line.Total)),
            new("Consecutive constraints", nurses.Sum(line => (15L * line.SameShift) + (30L * line.Worked))),
            new("Non working days constraints", 30L * nurses.Sum(line => line.Off)),
            new("Preferences", 10L * period.Requests.Count(asked => asked.Shift == Period.Any ? plan.Works(asked.Nurse, asked.Day) : plan.Works(asked.Nurse, asked.Day, asked.Shift))),
            new("Max working weekend", 30L * nurses.Sum(line => line.Weekends)),
            new("Complete weekends", 30L * nurses.Sum(line => line.HalfWeekends)),
            new("Optimal coverage constraints", 30L * period.Needs.Sum(need => (long)Math.Max(0, need.Nurses.High - plan.There(need)))),
        ];
    }

    /// <summary>One nurse's days, and by how much they are outside each limit.</summary>
    private sealed class Line
    {
        public Line(Nurse nurse, Period period, Plan plan)
        {
            var (contract, carried) = (nurse.Contract, nurse.Carried);
            var worked = Enumerable.Range(0, period.Days).Select(day => plan.Works(nurse.Name, day)).ToArray();
            var total = carried.Assignments + worked.Count(works => works);
            Total = Math.Max(Math.Max(contract.Assignments.Low - total, total - contract.Assignments.High), 0);
            var weekends = worked.Chunk(Period.Weekdays.Length).Select(week => week[^2..]).ToList();
            Weekends = Math.Max(0, carried.Weekends + weekends.Count(weekend => weekend.Contains(true)) - contract.MaxWeekends);
            HalfWeekends = contract.CompleteWeekend ? weekends.Count(weekend => weekend[0] ^ weekend[1]) : 0;
            Worked = Stretches.Outside(worked, carried.Worked, contract.WorkInARow);
            Off = Stretches.Outside([.. worked.Select(works => !works)], carried.Off, contract.OffInARow);
            SameShift = period.Shifts.Values.Sum(shift => Stretches.Outside(
                [.. worked.Select((_, day) => plan.Works(nurse.Name, day, shift.Name))], carried.Last == shift.Name ? carried.SameShift : 0, shift.InARow));
        }

        public int Total { get; }

        public int Weekends { get; }

        public int HalfWeekends { get; }

        public int Worked { get; }

        public int Off { get; }

        public int SameShift { get; }
    }
}
