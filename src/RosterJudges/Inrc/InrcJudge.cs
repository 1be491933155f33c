namespace Preceptor.RosterJudges.Inrc;

/// <param name="Name">Without its folder.</param>
public sealed record InrcPaper(string Name, string Text);

/// <param name="Weeks">The data of each week, in their order.</param>
public sealed record InrcCase(InrcPaper Scenario, InrcPaper History, IReadOnlyList<InrcPaper> Weeks);

/// <param name="Name">As the competition's own validator calls it.</param>
public sealed record InrcCost(string Name, long Cost);

/// <param name="Problem">What is wrong with a file, where, and what to do; none when all could be read.</param>
/// <param name="Violations">A line for each broken rule.</param>
/// <param name="Costs">In the order of the competition's validator.</param>
public sealed record InrcJudgement(string? Problem, IReadOnlyList<string> Violations, IReadOnlyList<InrcCost> Costs)
{
    public long Objective => Costs.Sum(each => each.Cost);
}

/// <summary>
/// Judges a roster of the Second International Nurse Rostering Competition over all its weeks at once. Source: Ceschia et al., "Second
/// International Nurse Rostering Competition (INRC-II): Problem Description and Rules", 2015. Nothing of it is shared with the engine.
/// </summary>
public static class InrcJudge
{
    /// <param name="solution">The text of a solution's file by its name; none when there is no such file.</param>
    public static InrcJudgement Judge(InrcCase files, Func<string, string?> solution)
    {
        try
        {
            var period = Period.Parse(files);
            var plan = Plan.Parse(period, files.Weeks, solution);
            return new(null, [.. MustRules.Broken(period, plan)], ShouldRules.Costs(period, plan));
        }
        catch (FormatException wrong)
        {
            return new(wrong.Message, [], []);
        }
    }
}
