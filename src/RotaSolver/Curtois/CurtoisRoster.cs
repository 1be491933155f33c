using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Reads a roster of a published instance, to go on from it.</summary>
public static class CurtoisRoster
{
    private const string Header = "employee,day,shift";

    /// <param name="csv">As <see cref="CurtoisFile.Write"/> makes it.</param>
    /// <returns>Who works what; or one sentence with the first line that is wrong, or the employee whose rules the roster breaks.</returns>
    public static Reading<IReadOnlyList<CurtoisDuty>> Read(CurtoisProblem problem, string csv)
    {
        var (lines, duties) = (new CurtoisLines(), new List<CurtoisDuty>());
        var people = problem.People.Index().ToDictionary(person => person.Item.Id, person => person.Index, StringComparer.Ordinal);
        var shifts = problem.Shifts.Index().ToDictionary(shift => shift.Item.Id, shift => shift.Index, StringComparer.Ordinal);
        foreach (var (i, raw) in csv.Split('\n').Index().Where(line => line.Item.Trim() is { Length: > 0 } text && text != Header))
        {
            var line = new CurtoisLine(lines, i + 1, raw.Trim());
            var parts = line.Parts(3);
            duties.Add(new(line.Of(parts[0], people, "employee"), line.Whole(parts[1], "the day", problem.Days - 1), line.Of(parts[2], shifts, "shift")));
            if (lines.Problem is { } wrong)
            {
                return new(null, wrong);
            }
        }

        return Broken(problem, duties) is { } sentence ? new(null, sentence) : new(duties, null);
    }

    private static string? Broken(CurtoisProblem problem, List<CurtoisDuty> duties)
    {
        var twice = duties.GroupBy(duty => (duty.Person, duty.Day)).FirstOrDefault(day => day.Count() > 1);
        var broken = twice?.Key.Person ?? Rows(problem, CurtoisCore.Of(problem), duties).Index().FirstOrDefault(row => row.Item is null, (-1, null)).Index;
        return broken < 0 ? null : $"The duties of {Quoted.Of(problem.People[broken].Id)} break a rule of the instance; ‘preceptor rota check’ says which. Begin from a roster that breaks none.";
    }

    /// <returns>For each person; none where a rule is broken.</returns>
    internal static IEnumerable<Row?> Rows(CurtoisProblem problem, CoreProblem core, IReadOnlyList<CurtoisDuty> duties)
    {
        var cells = problem.People.Select(_ => Enumerable.Repeat(Row.Off, problem.Days).ToArray()).ToList();
        foreach (var duty in duties)
        {
            cells[duty.Person][duty.Day] = CurtoisCore.CellOf(problem, duty.Day, duty.Shift);
        }

        return cells.Select((row, person) => RowTrace.Make(core, core.People[person], row));
    }
}
