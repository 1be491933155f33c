using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Makes a problem of the sections of a file.</summary>
internal sealed class CurtoisSections(IReadOnlyDictionary<string, List<CurtoisLine>> sections, CurtoisLines lines)
{
    /// <summary>Ten years; what is above is a slip, and would only fill the memory.</summary>
    private const int MostDays = 3_660;

    private Dictionary<string, int> _shifts = [];
    private Dictionary<string, int> _people = [];
    private int _days;

    public CurtoisProblem? Read()
    {
        if (sections["HORIZON"] is not [var horizon])
        {
            lines.Refuse("SECTION_HORIZON does not hold one number; write the number of days there.");
            return null;
        }

        _days = horizon.Whole(horizon.Text, "the days", MostDays);
        if (_days == 0)
        {
            horizon.Refuse("there are no days; write a number from 1");
        }

        _shifts = Places("SHIFTS", "shift");
        _people = Places("STAFF", "employee");
        if (_shifts.Count == 0 || _people.Count == 0)
        {
            lines.Refuse("SECTION_SHIFTS or SECTION_STAFF is empty; write at least one shift and one employee.");
        }

        if (lines.Problem is not null)
        {
            return null;
        }

        var off = DaysOff();
        return new(
            _days, [.. sections["SHIFTS"].Select(Shift)], [.. sections["STAFF"].Select((line, p) => Person(line, off[p]))],
            [.. sections["SHIFT_ON_REQUESTS"].Select(line => Request(line, true)), .. sections["SHIFT_OFF_REQUESTS"].Select(line => Request(line, false))],
            [.. sections["COVER"].Select(Cover)]);
    }

    private Dictionary<string, int> Places(string section, string what)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in sections[section])
        {
            var id = line.Text.Split(',')[0].Trim();
            if (!places.TryAdd(id, places.Count))
            {
                line.Refuse($"{what} {Quoted.Of(id)} is there already; give each its own ID");
            }
        }

        return places;
    }

    private IReadOnlyList<int>[] DaysOff()
    {
        var off = new IReadOnlyList<int>[_people.Count];
        Array.Fill(off, []);
        foreach (var line in sections["DAYS_OFF"])
        {
            var parts = line.Parts(1, more: true);
            var person = line.Of(parts[0], _people, "employee");
            off[person] = [.. off[person], .. parts.Skip(1).Where(part => part.Length > 0).Select(part => Day(line, part))];
        }

        return off;
    }

    private CurtoisShift Shift(CurtoisLine line)
    {
        var parts = line.Parts(3);
        return new(parts[0], line.Whole(parts[1], "the minutes"), [.. parts[2].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(id => line.Of(id, _shifts, "shift"))]);
    }

    private CurtoisPerson Person(CurtoisLine line, IReadOnlyList<int> daysOff)
    {
        var parts = line.Parts(8);
        var most = new int[_shifts.Count];
        foreach (var pair in parts[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', StringSplitOptions.TrimEntries)))
        {
            if (pair.Length == 2)
            {
                most[line.Of(pair[0], _shifts, "shift")] = line.Whole(pair[1], "the most shifts");
            }
            else
            {
                line.Refuse($"{Quoted.Of(string.Join('=', pair))} is not a limit of shifts; write it as D=14");
            }
        }

        var numbers = parts.Skip(2).Select(part => line.Whole(part, "a limit")).ToArray();
        return new(parts[0], most, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], daysOff);
    }

    private CurtoisRequest Request(CurtoisLine line, bool on)
    {
        var parts = line.Parts(4);
        return new(line.Of(parts[0], _people, "employee"), Day(line, parts[1]), line.Of(parts[2], _shifts, "shift"), line.Whole(parts[3], "the weight"), on);
    }

    private CurtoisCover Cover(CurtoisLine line)
    {
        var parts = line.Parts(5);
        return new(Day(line, parts[0]), line.Of(parts[1], _shifts, "shift"), line.Whole(parts[2], "the requirement"), line.Whole(parts[3], "the weight for under"), line.Whole(parts[4], "the weight for over"));
    }

    private int Day(CurtoisLine line, string part)
    {
        var day = line.Whole(part, "the day");
        if (day >= _days)
        {
            line.Refuse($"day {day} is after the last, which is {_days - 1}; write a day of the horizon");
        }

        return Math.Min(day, Math.Max(0, _days - 1));
    }
}
