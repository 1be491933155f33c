namespace Preceptor.WorkforceModel.SkillMix;

/// <summary>The cheapest safe mix by year, and what one more supervising session would be worth.</summary>
public static class MixOptimiser
{
    private const int Session = 1_000;

    public static MixAnswer Solve(MixProblem problem)
    {
        if (MixModel.Cheapest(problem) is not { } best)
        {
            return new(false, null, [], [], Missing(problem));
        }

        var years = problem.Years.Select((year, i) => new YearMix(
            year.Name, problem.Roles.Select((role, j) => (role.Name, Heads: best.Heads[i][j])).ToDictionary(each => each.Name, each => each.Heads, StringComparer.Ordinal),
            (year.Sessions - problem.Roles.Select((role, j) => best.Heads[i][j] * (role.Takes - role.Gives)).Sum()) / (double)Session)).ToList();
        return new(true, best.Cost, years, [.. problem.Years.Select((_, year) => OneMore(problem, best, year))], []);
    }

    private static SessionPrice OneMore(MixProblem problem, (long Cost, int[][] Heads) best, int year)
    {
        var more = problem with { Years = [.. problem.Years.Select((each, i) => i == year ? each with { Sessions = each.Sessions + Session } : each)] };
        var (cost, heads) = MixModel.Cheapest(more)!.Value;
        var (saves, associates) = (best.Cost - cost, cost == best.Cost ? 0 : Associates(problem, heads[year]) - Associates(problem, best.Heads[year]));
        var text = saves == 0 ? $"One more supervising session a week in {problem.Years[year].Name} saves nothing."
            : $"One more supervising session a week in {problem.Years[year].Name} saves £{saves:#,##0}, with {associates} more associates in that year's mix.";
        return new(problem.Years[year].Name, saves, associates, text);
    }

    private static int Associates(MixProblem problem, int[] heads) => heads.Where((_, role) => !problem.Roles[role].IsDoctor).Sum();

    private static IReadOnlyList<string> Missing(MixProblem problem) => MixModel.FewestMissing(problem) is { } missing
        ? [.. missing.Select((thousandths, year) => (thousandths, year)).Where(each => each.thousandths > 0)
            .Select(each => $"{problem.Years[each.year].Name}: {each.thousandths / (double)Session:0.###} more supervising sessions a week are needed before any mix is safe.")]
        : ["No number of supervising sessions makes a mix possible: too few can be hired for the work or for the floor of doctors."];
}
