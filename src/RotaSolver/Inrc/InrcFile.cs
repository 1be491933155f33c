using System.Globalization;
using System.Text;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Reads and writes the competition's text files, as docs/formats/inrc2.md describes them. Source: see <see cref="InrcWeights"/>, section 3.</summary>
public static class InrcFile
{
    /// <param name="weeks">In their order; a number ends each name, as in WD-n005w4-1.txt.</param>
    /// <returns>The problem; or one sentence with the file and the line of the first thing that is wrong.</returns>
    public static Reading<InrcProblem> Read(InrcText scenario, InrcText history, IReadOnlyList<InrcText> weeks)
    {
        var lines = new InrcLines(scenario);
        var read = new InrcScenario(lines).Read();
        if (lines.Problem is not null)
        {
            return new(null, lines.Problem);
        }

        if (weeks.Count != read.Weeks)
        {
            return new(null, $"{scenario.Name} has {read.Weeks} weeks, and {weeks.Count} were named; name the data of each week once, in their order.");
        }

        lines = new InrcLines(history);
        var nurses = new InrcHistory(lines, read).Read();
        var (cover, requests, numbers) = (new List<InrcCover>(), new List<InrcRequest>(), new List<int>());
        foreach (var (i, week) in weeks.Index().TakeWhile(_ => lines.Problem is null))
        {
            lines = new InrcLines(week);
            numbers.Add(NumberOf(week, lines));
            var (theirs, asked) = new InrcWeek(lines, read, i * InrcProblem.DaysAWeek).Read();
            cover.AddRange(theirs);
            requests.AddRange(asked);
        }

        return lines.Problem is { } wrong ? new(null, wrong)
            : new(new(read.Name, numbers, [.. read.Skills.Keys], read.ShiftList, read.ContractList, nurses) { Cover = cover, Requests = requests }, null);
    }

    /// <summary>A file for each week: a line for each duty, nurse by nurse.</summary>
    public static IReadOnlyList<InrcText> Write(InrcProblem problem, InrcSolution solution) =>
    [
        .. problem.Weeks.Select((_, week) =>
        {
            var duties = solution.Duties.Where(duty => duty.Day / InrcProblem.DaysAWeek == week).OrderBy(duty => duty.Nurse).ThenBy(duty => duty.Day).ToList();
            var text = new StringBuilder($"SOLUTION\n{week} {problem.Scenario}\n\nASSIGNMENTS = {duties.Count}\n");
            foreach (var duty in duties)
            {
                text.Append($"{problem.Nurses[duty.Nurse].Id} {InrcWeek.DayNames[duty.Day % InrcProblem.DaysAWeek]} {problem.Shifts[duty.Shift].Id} {problem.Skills[duty.Skill]}\n");
            }

            return new InrcText(NameOf(problem, week), text.Append('\n').ToString());
        }),
    ];

    /// <summary>The file of a week's solution: the number of the week's data, then its place from 0.</summary>
    public static string NameOf(InrcProblem problem, int week) => $"Sol-{problem.Scenario}-{problem.Weeks[week]}-{week}.txt";

    /// <summary>The digits before the extension.</summary>
    private static int NumberOf(InrcText week, InrcLines lines)
    {
        var stem = Path.GetFileNameWithoutExtension(week.Name);
        var digits = stem[(stem.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1)..];
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        lines.Refuse(1, "its name does not end with the week data's number; name it as WD-n005w4-1.txt");
        return 0;
    }
}
