using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>Reads the solutions of all weeks, to go on from them.</summary>
public static class InrcRoster
{
    /// <param name="text">The text of a file by its name; none when there is no such file.</param>
    /// <returns>Who works what; or one sentence with the file and line that is wrong, or the nurse whose rules the solutions break.</returns>
    public static Reading<IReadOnlyList<InrcDuty>> Read(InrcProblem problem, Func<string, string?> text)
    {
        var duties = new List<InrcDuty>();
        foreach (var (week, name) in problem.Weeks.Select((_, week) => (week, InrcFile.NameOf(problem, week))))
        {
            if (text(name) is not { } found)
            {
                return new(null, $"There is no file {name}; a solution of each week is needed.");
            }

            var lines = new InrcLines(new(name, found));
            ReadWeek(problem, lines, week, duties);
            if (lines.Problem is { } wrong)
            {
                return new(null, wrong);
            }
        }

        return Broken(problem, duties) is { } sentence ? new(null, sentence) : new(duties, null);
    }

    private static void ReadWeek(InrcProblem problem, InrcLines lines, int week, List<InrcDuty> duties)
    {
        var (nurses, shifts, skills) = (Places(problem.Nurses.Select(nurse => nurse.Id)), Places(problem.Shifts.Select(shift => shift.Id)), Places(problem.Skills));
        var days = Places(InrcWeek.DayNames);
        lines.Heading("SOLUTION");
        lines.Next("WEEK SCENARIO", 2);
        var count = lines.Count("ASSIGNMENTS", 0, problem.Nurses.Count * InrcProblem.DaysAWeek);
        duties.AddRange(lines.Repeat(count, () =>
        {
            var line = lines.Next("NURSE DAY SHIFT SKILL", 4);
            return new InrcDuty(line.Of(line.Words[0], nurses, "nurse"), (week * InrcProblem.DaysAWeek) + line.Of(line.Words[1], days, "day"), line.Of(line.Words[2], shifts, "shift"), line.Of(line.Words[3], skills, "skill"));
        }));
        lines.End();
    }

    private static Dictionary<string, int> Places(IEnumerable<string> ids) => ids.Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);

    private static string? Broken(InrcProblem problem, List<InrcDuty> duties)
    {
        var twice = duties.GroupBy(duty => (duty.Nurse, duty.Day)).FirstOrDefault(day => day.Count() > 1);
        var broken = twice?.Key.Nurse ?? Rows(problem, InrcCore.Of(problem), duties).Index().FirstOrDefault(row => row.Item is null, (-1, null)).Index;
        return broken >= 0 ? $"The duties of {Quoted.Of(problem.Nurses[broken].Id)} break a hard constraint; ‘preceptor rota check’ says which. Begin from solutions that break none."
            : InrcEngine.HoldsLeast(problem, duties) ? null
            : "A shift has fewer nurses of a skill than its minimum; ‘preceptor rota check’ says which. Begin from solutions that break no hard constraint.";
    }

    /// <returns>For each nurse; none where a rule is broken.</returns>
    internal static IEnumerable<Row?> Rows(InrcProblem problem, CoreProblem core, IReadOnlyList<InrcDuty> duties)
    {
        var cells = problem.Nurses.Select(_ => Enumerable.Repeat(Row.Off, problem.Days).ToArray()).ToList();
        foreach (var duty in duties)
        {
            cells[duty.Nurse][duty.Day] = InrcCore.CellOf(problem, duty.Day, duty.Shift, duty.Skill);
        }

        return cells.Select((row, nurse) => RowTrace.Make(core, core.People[nurse], row));
    }
}
