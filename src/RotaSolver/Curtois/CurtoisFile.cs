using System.Text;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Reads the text format of Curtois and Qu and writes rosters as CSV. Source: schedulingbenchmarks.org, "Shift scheduling benchmark instances".</summary>
public static class CurtoisFile
{
    private static readonly string[] Needed = ["HORIZON", "SHIFTS", "STAFF", "DAYS_OFF", "SHIFT_ON_REQUESTS", "SHIFT_OFF_REQUESTS", "COVER"];

    /// <returns>The problem; or one sentence with the number of the first line that is wrong.</returns>
    public static Reading<CurtoisProblem> Read(string text)
    {
        var lines = new CurtoisLines();
        var sections = Needed.ToDictionary(name => name, _ => new List<CurtoisLine>(), StringComparer.Ordinal);
        List<CurtoisLine>? section = null;
        foreach (var (i, raw) in text.Split('\n').Index())
        {
            var line = new CurtoisLine(lines, i + 1, raw.Trim());
            if (line.Text.StartsWith("SECTION_", StringComparison.Ordinal))
            {
                section = sections.GetValueOrDefault(line.Text["SECTION_".Length..]);
                if (section is null)
                {
                    line.Refuse($"there is no section {Quoted.Of(line.Text)}; write one of {string.Join(", ", Needed.Select(name => $"SECTION_{name}"))}");
                    break;
                }
            }
            else if (line.Text.Length > 0 && line.Text[0] != '#' && section is null)
            {
                line.Refuse("it stands before any section; write SECTION_HORIZON first");
            }
            else if (line.Text.Length > 0 && line.Text[0] != '#')
            {
                section!.Add(line);
            }
        }

        var problem = lines.Problem is null ? new CurtoisSections(sections, lines).Read() : null;
        return lines.Problem is { } wrong ? new(null, wrong) : new(problem, null);
    }

    /// <summary>A line for each worked shift: employee, day from 0, shift.</summary>
    public static byte[] Write(CurtoisProblem problem, CurtoisSolution solution)
    {
        var csv = new StringBuilder("employee,day,shift\n");
        foreach (var duty in solution.Duties.OrderBy(duty => duty.Person).ThenBy(duty => duty.Day))
        {
            csv.Append($"{problem.People[duty.Person].Id},{duty.Day},{problem.Shifts[duty.Shift].Id}\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
