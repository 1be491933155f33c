using System.Text;

namespace Preceptor.TestKit.Rosters;

/// <summary>The files of an instance of the Second International Nurse Rostering Competition.</summary>
public sealed record InrcTexts(string Scenario, string History, IReadOnlyList<string> Weeks);

/// <summary>Small instances of the competition's format made from a seed: the same seed gives the same text. Not all of them can be solved.</summary>
public static class RandomInrc
{
    private static readonly string[] Skills = ["HeadNurse", "Nurse"];
    private static readonly string[] Shifts = ["Early", "Late", "Night"];
    private static readonly string[] Nurses = ["Ada", "Bea", "Cy", "Dot"];
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static InrcTexts Make(int seed)
    {
        var draw = new Draw(seed);
        var (weeks, skills, shifts, nurses) = (1 + draw.Below(2), Skills[..(1 + draw.Below(2))], Shifts[..(1 + draw.Below(3))], Nurses[..(2 + draw.Below(3))]);
        return new(
            Scenario(draw, weeks, (skills, shifts, nurses)), History(draw, shifts, nurses),
            [.. Enumerable.Range(0, weeks).Select(_ => Week(draw, (skills, shifts, nurses)))]);
    }

    private static string Scenario(Draw draw, int weeks, (string[] Skills, string[] Shifts, string[] Nurses) names)
    {
        var text = new StringBuilder($"SCENARIO = made\n\nWEEKS = {weeks}\n\nSKILLS = {names.Skills.Length}\n");
        text.AppendJoin('\n', names.Skills).Append($"\n\nSHIFT_TYPES = {names.Shifts.Length}\n");
        foreach (var shift in names.Shifts)
        {
            text.Append($"{shift} {Range(draw, 3, 3)}\n");
        }

        text.Append("\nFORBIDDEN_SHIFT_TYPES_SUCCESSIONS\n");
        foreach (var (i, shift) in names.Shifts.Index())
        {
            text.Append(draw.Chance(60) ? string.Join(' ', [shift, i, .. names.Shifts[..i]]) : $"{shift} 0").Append('\n');
        }

        text.Append("\nCONTRACTS = 2\n");
        foreach (var contract in new[] { "Full", "Half" })
        {
            text.Append($"{contract} {Range(draw, 6 * weeks, 3)} {Range(draw, 4, 3)} {Range(draw, 3, 3)} {draw.Below(weeks + 1)} {draw.Below(2)}\n");
        }

        text.Append($"\nNURSES = {names.Nurses.Length}\n");
        foreach (var nurse in names.Nurses)
        {
            var skills = names.Skills.Skip(draw.Below(names.Skills.Length)).ToList();
            text.Append($"{nurse} {(draw.Chance(50) ? "Full" : "Half")} {skills.Count} {string.Join(' ', skills)}\n");
        }

        return text.ToString();
    }

    private static string History(Draw draw, string[] shifts, string[] nurses)
    {
        var text = new StringBuilder("HISTORY\n0 made\n\nNURSE_HISTORY\n");
        foreach (var nurse in nurses)
        {
            var run = 1 + draw.Below(3);
            var runs = draw.Chance(50) ? $"None 0 0 {draw.Below(5)}" : $"{draw.Of(shifts)} {run} {run + draw.Below(3)} 0";
            text.Append($"{nurse} {draw.Below(3)} {draw.Below(2)} {runs}\n");
        }

        return text.ToString();
    }

    private static string Week(Draw draw, (string[] Skills, string[] Shifts, string[] Nurses) names)
    {
        var text = new StringBuilder("WEEK_DATA\nmade\n\nREQUIREMENTS\n");
        foreach (var shift in names.Shifts)
        {
            foreach (var skill in names.Skills)
            {
                text.Append($"{shift} {skill} {string.Join(' ', Days.Select(_ => draw.Chance(15) ? "(1,1)" : draw.Chance(40) ? $"(0,{1 + draw.Below(2)})" : "(0,0)"))}\n");
            }
        }

        var requests = draw.Below(4);
        text.Append($"\nSHIFT_OFF_REQUESTS = {requests}\n");
        for (var i = 0; i < requests; i++)
        {
            text.Append($"{draw.Of(names.Nurses)} {draw.Of(["Any", .. names.Shifts])} {draw.Of(Days)} \n");
        }

        return text.ToString();
    }

    private static string Range(Draw draw, int least, int more)
    {
        var low = draw.Below(least + 1);
        return $"({low},{low + draw.Below(more)})";
    }
}
