namespace Preceptor.RosterJudges;

/// <param name="Problem">What is wrong with a file, where, and what to do; none when both could be read.</param>
/// <param name="Violations">A line for each broken rule.</param>
/// <param name="Objective">Requests that are not met, and cover.</param>
public sealed record Judgement(string? Problem, IReadOnlyList<string> Violations, long Objective);

/// <summary>
/// Judges a roster of the format of Curtois and Qu by the published rules (schedulingbenchmarks.org). It shares no code with the engine:
/// file and rules are read here on their own.
/// </summary>
public static class CurtoisJudge
{
    /// <param name="instance">The instance's text.</param>
    /// <param name="roster">CSV: employee, day from 0, shift.</param>
    public static Judgement Judge(string instance, string roster)
    {
        try
        {
            var read = Instance.Parse(instance);
            var sheet = Sheet.Parse(read, roster);
            var violations = sheet.Unknown.Concat(read.Staff.Values.SelectMany(staff => HardRules.Broken(read, staff, sheet.Of(staff.Id)))).ToList();
            return new(null, violations, Price(read, sheet));
        }
        catch (FormatException wrong)
        {
            return new(wrong.Message, [], 0);
        }
    }

    private static long Price(Instance instance, Sheet sheet)
    {
        var price = 0L;
        foreach (var wish in instance.Wishes)
        {
            var works = sheet.Works(wish.Staff, wish.Day, wish.Shift);
            price += works == wish.On ? 0 : wish.Weight;
        }

        foreach (var cover in instance.Cover)
        {
            var there = sheet.Rows.Count(row => row.Day == cover.Day && row.Shift == cover.Shift);
            price += there < cover.Needed ? (cover.Needed - there) * (long)cover.Under : (there - cover.Needed) * (long)cover.Over;
        }

        return price;
    }
}
