namespace Preceptor.RosterJudges.Inrc;

internal sealed record Duty(string Nurse, int Day, string Shift, string Skill);

/// <summary>The duties of all weeks as the files of a solution say them.</summary>
internal sealed class Plan(IReadOnlyList<Duty> duties)
{
    private readonly ILookup<(string Nurse, int Day), Duty> _byDay = duties.ToLookup(duty => (duty.Nurse, duty.Day));
    private readonly ILookup<(int Day, string Shift, string Skill), Duty> _byNeed = duties.ToLookup(duty => (duty.Day, duty.Shift, duty.Skill));

    public IReadOnlyList<Duty> Duties => duties;

    public IEnumerable<Duty> On(string nurse, int day) => _byDay[(nurse, day)];

    public int There(Need need) => _byNeed[(need.Day, need.Shift, need.Skill)].Count();

    public bool Works(string nurse, int day) => On(nurse, day).Any();

    public bool Works(string nurse, int day, string shift) => On(nurse, day).Any(duty => duty.Shift == shift);

    /// <summary>Reads Sol-SCENARIO-NUMBER-WEEK.txt for each week, NUMBER being that of the week's data.</summary>
    public static Plan Parse(Period period, IReadOnlyList<InrcPaper> weeks, Func<string, string?> solution)
    {
        var duties = new List<Duty>();
        foreach (var (week, data) in weeks.Index())
        {
            var name = $"Sol-{period.Name}-{Number(data.Name)}-{week}.txt";
            var text = solution(name) ?? throw new FormatException($"There is no {name}; put the solution of week {week} there.");
            duties.AddRange(Week(period, week, new(new(name, text))));
        }

        return new(duties);
    }

    private static string Number(string name)
    {
        var stem = name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        var digits = string.Concat(stem.Reverse().TakeWhile(char.IsAsciiDigit).Reverse()).TrimStart('0');
        return digits.Length > 0 ? digits : stem.EndsWith('0') ? "0" : throw new FormatException($"{name} does not end with a number; name the week's data as WD-n005w4-1.txt.");
    }

    /// <summary>What a solver wrote under its duties, as ‘Cost: 575’, is left alone.</summary>
    private static IEnumerable<Duty> Week(Period period, int week, Page page)
    {
        page.Title("SOLUTION");
        period.IsOurs(page, page.Line() is [var number, var name] && page.Number(number) == week ? name : throw page.Fault($"‘{week}’ and the scenario's name should stand here; mend it"));
        for (var left = page.CountAfter("ASSIGNMENTS"); left > 0; left--)
        {
            var line = page.Line(4);
            var day = Array.IndexOf(Period.Weekdays, page.Known(Period.Weekdays, line[1]));
            yield return new(
                page.Known(period.Nurses.Keys, line[0]), (week * Period.Weekdays.Length) + day, page.Known(period.Shifts.Keys, line[2]), page.Known(period.Skills, line[3]));
        }

        while (page.HasMore)
        {
            if (!page.Line()[0].EndsWith(':'))
            {
                throw page.Fault("there are more duties than ASSIGNMENTS says; mend the number");
            }
        }
    }
}
