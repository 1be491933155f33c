using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Prices;

/// <summary>One limit that is eased by one step, to see what it costs as it is.</summary>
/// <param name="Code">The rule's code, the policy's code, or the id of a place.</param>
internal sealed record Relaxation(string Code, string Text, RosterProblem Problem);

/// <summary>All limits of a problem that can be eased, with the size of a step. It only asks what they cost; whether one may be eased is for those who made it.</summary>
internal static class Relaxations
{
    private const long Hour = 60;

    private static readonly Dictionary<string, (long Step, string Text)> Steps = new(StringComparer.Ordinal)
    {
        [Limits.DailyRest] = (-Hour, "one hour less of daily rest"), [Limits.WeeklyRest] = (-6 * Hour, "six hours less of weekly rest"),
        [Limits.LongestShift] = (Hour, "shifts one hour longer"), [Limits.DaysInARow] = (1, "one day more in a row"),
        [Limits.NightsInARow] = (1, "one night more in a row"), [Limits.RestAfterNights] = (-6 * Hour, "six hours less of rest after nights"),
    };

    public static IEnumerable<Relaxation> Of(RosterProblem problem) => [.. Rules(problem), .. People(problem), .. Policies(problem), Caps(problem)];

    private static IEnumerable<Relaxation> Rules(RosterProblem problem) =>
        from rule in problem.Rules
        where rule.Code != Limits.LongestShift || problem.Demand.Any(line => line.Minutes > rule.Value)
        let step = Steps[rule.Code]
        select new Relaxation(rule.Code, step.Text, problem with { Rules = [.. problem.Rules.Select(each => each == rule ? each with { Value = Math.Max(0, each.Value + step.Step) } : each)] });

    private static IEnumerable<Relaxation> People(RosterProblem problem)
    {
        var shift = problem.Demand.Select(line => line.Paid).DefaultIfEmpty(0).Max();
        yield return new("contract-hours", $"{Words.Hours(shift)} more in everybody's contract", problem with { People = [.. problem.People.Select(person => person with { MaxMinutes = person.MaxMinutes + shift })] });
        if (problem.People.Any(person => person.Away.Count > 0))
        {
            yield return new("away", "nobody on leave, to study or elsewhere", problem with { People = [.. problem.People.Select(person => person with { Away = [] })] });
        }

        if (problem.Fixed.Count > 0)
        {
            yield return new("pinned", "nothing pinned", problem with { Fixed = [] });
        }
    }

    private static IEnumerable<Relaxation> Policies(RosterProblem problem) =>
        from row in problem.Policies.Where(row => row.MustFrom is not null && Serves(problem, row)).DistinctBy(row => row.Code)
        select new Relaxation(row.Code, $"the policy {row.Code} only advising", problem with { Policies = [.. problem.Policies.Select(each => each.Code == row.Code ? each with { MustFrom = null } : each)] });

    /// <summary>Whether it can apply to anybody on any line.</summary>
    private static bool Serves(RosterProblem problem, Policy row) =>
        problem.People.Any(person => (row.Roles.Count == 0 || row.Roles.Contains(person.Role)) && (row.Phases.Count == 0 || row.Phases.Contains(person.Phase)))
        && (row.Tags.Count == 0 || problem.Demand.Any(line => row.Tags.Any(line.Tags.Contains)));

    private static Relaxation Caps(RosterProblem problem) =>
        new("supervision-cap", "one person more in every supervising session, as far as policies allow", problem with { Sessions = [.. problem.Sessions.Select(each => each with { Cap = each.Cap + 1 })] });
}
