using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Reads what the nurses bring from before the first week: a line for each, in any order.</summary>
internal sealed class InrcHistory(InrcLines lines, InrcScenario scenario)
{
    public IReadOnlyList<InrcNurse> Read()
    {
        lines.Heading("HISTORY");
        var head = lines.Next("0 n005w4", 2);
        if (head.Whole(head.Words[0], "the week", 0, InrcScenario.MostDays) != 0)
        {
            head.Refuse($"the history is of week {head.Words[0]}; name the one before the first week, which is 0");
        }

        InrcWeek.OfScenario(head, head.Words[1], scenario);
        lines.Heading("NURSE_HISTORY");
        var nurses = scenario.NurseList.ToArray();
        var seen = new HashSet<int>();
        lines.Repeat(nurses.Length, () =>
        {
            var line = lines.Next("Patrick 0 0 Night 1 4 0", 7);
            var nurse = line.Of(line.Words[0], scenario.Nurses, "nurse");
            if (!seen.Add(nurse))
            {
                line.Refuse($"nurse {Quoted.Of(line.Words[0])} is there already; write one line for each");
            }

            return nurses[nurse] = nurses[nurse] with { Before = Before(line) };
        });
        lines.End();
        return nurses;
    }

    private InrcBefore Before(InrcLine line)
    {
        var numbers = new[] { 1, 2, 4, 5, 6 }.Select(at => line.Whole(line.Words[at], "the history", 0, InrcScenario.MostDays)).ToArray();
        var shift = line.Words[3] == InrcScenario.NoShift ? (int?)null : line.Of(line.Words[3], scenario.Shifts, "shift");
        var before = new InrcBefore(numbers[0], numbers[1], shift, numbers[2], numbers[3], numbers[4]);
        if (shift is null ? before.ShiftRun + before.WorkRun > 0 : before.OffRun > 0 || before.ShiftRun < 1 || before.WorkRun < before.ShiftRun)
        {
            line.Refuse($"{line.Shown} contradicts itself: {(shift is null ? "the last day was off, and there are days of work in a row" : "the last day was worked, and the days in a row do not say so")}; mend the line");
        }

        return before;
    }
}
