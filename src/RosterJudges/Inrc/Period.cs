namespace Preceptor.RosterJudges.Inrc;

internal sealed record Limits(int Low, int High);

internal sealed record ShiftType(string Name, Limits InARow)
{
    public HashSet<string> CannotBeFollowedBy { get; } = new(StringComparer.Ordinal);
}

internal sealed record Contract(Limits Assignments, Limits WorkInARow, Limits OffInARow, int MaxWeekends, bool CompleteWeekend);

internal sealed record Carried(int Assignments, int Weekends, string Last, int SameShift, int Worked, int Off);

internal sealed record Nurse(string Name, Contract Contract, IReadOnlyList<string> Skills)
{
    public Carried Carried { get; set; } = new(0, 0, Period.None, 0, 0, 0);
}

internal sealed record Need(int Day, string Shift, string Skill, Limits Nurses);

internal sealed record OffRequest(string Nurse, int Day, string Shift);

/// <summary>Scenario, history and all weeks as their files say them. Days are counted on from the first Monday.</summary>
internal sealed class Period
{
    public const string None = "None";
    public const string Any = "Any";

    public static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public string Name { get; private set; } = "";

    public int Days { get; private set; }

    public HashSet<string> Skills { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ShiftType> Shifts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Nurse> Nurses { get; } = new(StringComparer.Ordinal);

    public List<Need> Needs { get; } = [];

    public List<OffRequest> Requests { get; } = [];

    public static Period Parse(InrcCase files)
    {
        var period = new Period();
        var weeks = period.TakeScenario(new(files.Scenario));
        if (weeks == 0 || weeks != files.Weeks.Count)
        {
            throw new FormatException($"{files.Scenario.Name} says {weeks} weeks, and {files.Weeks.Count} files of weeks were named; name one for each week, in their order.");
        }

        period.TakeHistory(new(files.History));
        foreach (var week in files.Weeks)
        {
            period.TakeWeek(new(week));
            period.Days += Weekdays.Length;
        }

        return period;
    }

    public static string DayName(int day) => $"week {day / Weekdays.Length} {Weekdays[day % Weekdays.Length]}";

    private int TakeScenario(Page page)
    {
        Name = page.After("SCENARIO");
        var weeks = page.CountAfter("WEEKS");
        for (var left = page.CountAfter("SKILLS"); left > 0; left--)
        {
            var skill = page.Line(1)[0];
            page.Once(Skills.Add(skill), skill);
        }

        for (var left = page.CountAfter("SHIFT_TYPES"); left > 0; left--)
        {
            var line = page.Line(2);
            page.Once(line[0] is not (None or Any) && Shifts.TryAdd(line[0], new(line[0], page.Pair(line[1]))), line[0]);
        }

        page.Title("FORBIDDEN_SHIFT_TYPES_SUCCESSIONS");
        foreach (var _ in Shifts)
        {
            var line = page.Line();
            page.Known(Shifts, line[0]).CannotBeFollowedBy.UnionWith(Listed(page, line, 1).Select(name => page.Known(Shifts.Keys, name)));
        }

        var contracts = new Dictionary<string, Contract>(StringComparer.Ordinal);
        for (var left = page.CountAfter("CONTRACTS"); left > 0; left--)
        {
            var line = page.Line(6);
            page.Once(contracts.TryAdd(line[0], new(page.Pair(line[1]), page.Pair(line[2]), page.Pair(line[3]), page.Number(line[4]), page.Number(line[5]) > 0)), line[0]);
        }

        TakeNurses(page, contracts);
        page.Over();
        return weeks;
    }

    private void TakeNurses(Page page, Dictionary<string, Contract> contracts)
    {
        for (var left = page.CountAfter("NURSES"); left > 0; left--)
        {
            var line = page.Line();
            var skills = Listed(page, line, 2).Select(name => page.Known(Skills, name)).ToList();
            page.Once(Nurses.TryAdd(line[0], new(line[0], page.Known(contracts, line[1]), skills)), line[0]);
        }
    }

    /// <summary>Names after their number.</summary>
    private static string[] Listed(Page page, string[] line, int at) => line.Length > at && page.Number(line[at]) == line.Length - at - 1
        ? line[(at + 1)..] : throw page.Fault("the number of names is not the one that it says; mend one of them");

    private void TakeHistory(Page page)
    {
        page.Title("HISTORY");
        IsOurs(page, page.Line(2) is ["0", var name] ? name : throw page.Fault("‘0’ and the scenario's name should stand here; name the history before the first week"));
        page.Title("NURSE_HISTORY");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var _ in Nurses)
        {
            var line = page.Line(7);
            page.Once(seen.Add(line[0]), line[0]);
            var last = line[3] == None ? None : page.Known(Shifts.Keys, line[3]);
            var carried = new Carried(page.Number(line[1]), page.Number(line[2]), last, page.Number(line[4]), page.Number(line[5]), page.Number(line[6]));
            var fits = last == None ? carried is { SameShift: 0, Worked: 0 } : carried is { Off: 0, SameShift: > 0 } && carried.Worked >= carried.SameShift;
            page.Known(Nurses, line[0]).Carried = fits ? carried : throw page.Fault("the days in a row do not fit the last shift; mend the line");
        }

        page.Over();
    }

    private void TakeWeek(Page page)
    {
        page.Title("WEEK_DATA");
        IsOurs(page, page.Line(1)[0]);
        page.Title("REQUIREMENTS");
        var seen = new HashSet<(string, string)>();
        for (var left = Shifts.Count * Skills.Count; left > 0; left--)
        {
            var line = page.Line(2 + Weekdays.Length);
            var (shift, skill) = (page.Known(Shifts.Keys, line[0]), page.Known(Skills, line[1]));
            page.Once(seen.Add((shift, skill)), $"{shift} {skill}");
            Needs.AddRange(line.Skip(2).Select((pair, day) => new Need(Days + day, shift, skill, page.Pair(pair))));
        }

        for (var left = page.CountAfter("SHIFT_OFF_REQUESTS"); left > 0; left--)
        {
            var line = page.Line(3);
            var shift = line[1] == Any ? Any : page.Known(Shifts.Keys, line[1]);
            Requests.Add(new(page.Known(Nurses.Keys, line[0]), Days + Array.IndexOf(Weekdays, page.Known(Weekdays, line[2])), shift));
        }

        page.Over();
    }

    public void IsOurs(Page page, string name)
    {
        if (name != Name)
        {
            throw page.Fault("it is of another scenario; name files that belong together");
        }
    }
}
