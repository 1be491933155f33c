using System.Globalization;

namespace Preceptor.RosterJudges;

internal sealed record Shift(string Id, int Minutes, string[] CannotBeFollowedBy);

internal sealed record Staff(string Id, IReadOnlyDictionary<string, int> MaxShifts, int[] Limits)
{
    public int MaxMinutes => Limits[0];

    public int MinMinutes => Limits[1];

    public int MaxRun => Limits[2];

    public int MinRun => Limits[3];

    public int MinDaysOff => Limits[4];

    public int MaxWeekends => Limits[5];

    public HashSet<int> DaysOff { get; } = [];
}

internal sealed record Wish(string Staff, int Day, string Shift, int Weight, bool On);

internal sealed record Requirement(int Day, string Shift, int Needed, int Under, int Over);

/// <summary>An instance as its file says it.</summary>
internal sealed class Instance
{
    /// <summary>Of minutes, weights and counts, and ten years of days: above it is a slip, and sums of them still fit.</summary>
    private const int Most = 1_000_000;
    private const int MostDays = 3_660;

    public int Days { get; private set; }

    public Dictionary<string, Shift> Shifts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Staff> Staff { get; } = new(StringComparer.Ordinal);

    public List<Wish> Wishes { get; } = [];

    public List<Requirement> Cover { get; } = [];

    /// <exception cref="FormatException">With the number of the line that is wrong and what to do.</exception>
    public static Instance Parse(string text)
    {
        var (instance, section, number) = (new Instance(), "", 0);
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.StartsWith("SECTION_", StringComparison.Ordinal))
            {
                section = line;
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                instance.Take(section, line.Split(','), number);
            }
        }

        return instance.Days > 0 ? instance : throw new FormatException("The instance has no days; write their number under SECTION_HORIZON.");
    }

    /// <summary>A published instance says "-0", which is 0.</summary>
    public static int Whole(string text, int line, int most = Most) =>
        int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most
            ? number : throw new FormatException($"Line {line}: {Quote.Of(text)} is not a whole number from 0 to {most}; write one.");

    private void Take(string section, string[] cells, int line)
    {
        var needed = section switch { "SECTION_HORIZON" => 1, "SECTION_SHIFTS" => 3, "SECTION_STAFF" => 8, "SECTION_DAYS_OFF" => 1, "SECTION_SHIFT_ON_REQUESTS" or "SECTION_SHIFT_OFF_REQUESTS" => 4, "SECTION_COVER" => 5, _ => throw new FormatException($"Line {line}: {Quote.Of(section)} is no section of the format; mend its name.") };
        if (cells.Length < needed)
        {
            throw new FormatException($"Line {line}: it has {cells.Length} cells and {section} needs {needed}; add the rest.");
        }

        switch (section)
        {
            case "SECTION_HORIZON":
                Days = Whole(cells[0], line, MostDays);
                break;
            case "SECTION_SHIFTS":
                Shifts[cells[0]] = new(cells[0], Whole(cells[1], line), cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries));
                break;
            case "SECTION_STAFF":
                Staff[cells[0]] = new(cells[0], Limits(cells[1], line), [.. cells[2..8].Select(cell => Whole(cell, line))]);
                break;
            case "SECTION_DAYS_OFF":
                Known(cells[0], line).DaysOff.UnionWith(cells[1..].Where(cell => cell.Trim().Length > 0).Select(cell => Whole(cell, line)));
                break;
            case "SECTION_COVER":
                Cover.Add(new(Whole(cells[0], line), cells[1], Whole(cells[2], line), Whole(cells[3], line), Whole(cells[4], line)));
                break;
            default:
                Wishes.Add(new(Known(cells[0], line).Id, Whole(cells[1], line), cells[2], Whole(cells[3], line), section == "SECTION_SHIFT_ON_REQUESTS"));
                break;
        }
    }

    private Staff Known(string id, int line) => Staff.GetValueOrDefault(id) ?? throw new FormatException($"Line {line}: there is no employee {Quote.Of(id)}; write one of SECTION_STAFF.");

    private static Dictionary<string, int> Limits(string cell, int line)
    {
        var limits = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')))
        {
            if (pair.Length != 2 || !limits.TryAdd(pair[0], Whole(pair[1], line)))
            {
                throw new FormatException($"Line {line}: {Quote.Of(pair[0])} has no number, or stands there twice; write it once, as D=14.");
            }
        }

        return limits;
    }
}
