using System.Text;

namespace Preceptor.TestKit.Rosters;

/// <summary>Small instances of the format of Curtois and Qu, made of a seed: all rules of the format bite in some of them.</summary>
public static class RandomCurtois
{
    /// <param name="people">At the most.</param>
    public static string Make(int seed, int days, int people)
    {
        var random = new Random(seed);
        var (shifts, staff) = (1 + random.Next(3), 1 + random.Next(people));
        var text = new StringBuilder($"SECTION_HORIZON\n{days}\n\nSECTION_SHIFTS\n");
        for (var shift = 0; shift < shifts; shift++)
        {
            text.Append($"S{shift},{480 + (120 * random.Next(2))},{string.Join('|', Enumerable.Range(0, shift).Where(_ => random.Next(3) > 0).Select(before => $"S{before}"))}\n");
        }

        text.Append("\nSECTION_STAFF\n");
        for (var person = 0; person < staff; person++)
        {
            var most = string.Join('|', Enumerable.Range(0, shifts).Select(shift => $"S{shift}={(random.Next(4) == 0 ? random.Next(3) : days)}"));
            var least = 480 * random.Next(1 + (days / 4));
            text.Append($"P{person},{most},{least + (480 * (1 + random.Next(days / 2)))},{least},{2 + random.Next(4)},{1 + random.Next(2)},{1 + random.Next(3)},{random.Next(1 + (days / 7) + 1)}\n");
        }

        Wishes(text, random, (days, staff, shifts));
        Cover(text, random, (days, staff, shifts));
        return text.ToString();
    }

    private static void Wishes(StringBuilder text, Random random, (int Days, int Staff, int Shifts) size)
    {
        var (days, staff, shifts) = size;
        text.Append("\nSECTION_DAYS_OFF\n");
        for (var person = 0; person < staff; person++)
        {
            text.Append(random.Next(2) == 0 ? $"P{person},{random.Next(days)}\n" : "");
        }

        foreach (var section in (string[])["ON", "OFF"])
        {
            text.Append($"\nSECTION_SHIFT_{section}_REQUESTS\n");
            for (var i = random.Next(staff * 2); i > 0; i--)
            {
                text.Append($"P{random.Next(staff)},{random.Next(days)},S{random.Next(shifts)},{1 + random.Next(4)}\n");
            }
        }
    }

    private static void Cover(StringBuilder text, Random random, (int Days, int Staff, int Shifts) size)
    {
        var (days, staff, shifts) = size;
        text.Append("\nSECTION_COVER\n");
        for (var day = 0; day < days; day++)
        {
            for (var shift = 0; shift < shifts; shift++)
            {
                text.Append($"{day},S{shift},{random.Next(2 + (staff / 2))},{10 * (1 + random.Next(10))},{random.Next(3)}\n");
            }
        }
    }
}
