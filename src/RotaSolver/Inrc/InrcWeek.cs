using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Reads one week's data: who is wanted on each day, and who asks for what.</summary>
internal sealed class InrcWeek(InrcLines lines, InrcScenario scenario, int firstDay)
{
    public static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private const int MostRequests = 100_000;

    private static readonly Dictionary<string, int> Days = DayNames.Index().ToDictionary(day => day.Item, day => day.Index, StringComparer.Ordinal);

    public (IReadOnlyList<InrcCover> Cover, IReadOnlyList<InrcRequest> Requests) Read()
    {
        lines.Heading("WEEK_DATA");
        var head = lines.Next("n005w4", 1);
        OfScenario(head, head.Words[0], scenario);
        lines.Heading("REQUIREMENTS");
        var seen = new HashSet<(int, int)>();
        var cover = lines.Repeat(scenario.Shifts.Count * scenario.Skills.Count, () => Requirement(seen));
        var requests = lines.Repeat(lines.Count("SHIFT_OFF_REQUESTS", 0, MostRequests), Request);
        lines.End();
        return ([.. cover.SelectMany(line => line).Where(each => each.Wanted > 0)], requests);
    }

    public static void OfScenario(InrcLine line, string name, InrcScenario scenario)
    {
        if (name != scenario.Name)
        {
            line.Refuse($"the file is of scenario {Quoted.Of(name)}, not of {Quoted.Of(scenario.Name)}; name files that belong together");
        }
    }

    private IReadOnlyList<InrcCover> Requirement(HashSet<(int Shift, int Skill)> seen)
    {
        var line = lines.Next("Early Nurse (1,1) (1,1) (0,1) (1,1) (0,1) (1,1) (1,1)", 2 + InrcProblem.DaysAWeek);
        var (shift, skill) = (line.Of(line.Words[0], scenario.Shifts, "shift"), line.Of(line.Words[1], scenario.Skills, "skill"));
        if (!seen.Add((shift, skill)))
        {
            line.Refuse($"{line.Shown}: the shift and skill have their line already; write one line for each");
        }

        return [.. line.Words.Skip(2).Take(InrcProblem.DaysAWeek).Select((word, day) =>
        {
            var range = line.Range(word, "nurses", InrcScenario.MostDays);
            return new InrcCover(firstDay + day, shift, skill, range.Least, range.Most);
        })];
    }

    private InrcRequest Request()
    {
        var line = lines.Next("Sara Late Sat", 3);
        var shift = line.Words[1] == InrcScenario.AnyShift ? (int?)null : line.Of(line.Words[1], scenario.Shifts, "shift");
        return new(line.Of(line.Words[0], scenario.Nurses, "nurse"), firstDay + line.Of(line.Words[2], Days, "day"), shift);
    }
}
