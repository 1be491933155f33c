namespace Preceptor.WorkforceModel.SkillMix;

/// <summary>Whether one person may move to one post on a day, and what it takes.</summary>
internal static class LegalMove
{
    /// <returns>Why not, in a sentence; nothing when they may.</returns>
    public static string? WhyNot(Redeployment problem, Mover person, OpenPost post) =>
        !post.Roles.Contains(person.Role) ? $"{post.Post} is not for the role {person.Role}."
        : person.Hours > post.Hours ? $"{post.Post} has {post.Hours / 100.0:0.##} FTE and {person.Person} works {person.Hours / 100.0:0.##}."
        : post.Band > person.Band ? $"{post.Post} is in a higher band: that is a promotion and not a redeployment."
        : post.Needs.Except(person.Skills).FirstOrDefault(skill => problem.Training.All(each => each.Skill != skill)) is { } skill
            ? $"{post.Post} needs {skill}, for which no training is listed."
        : problem.Limits.Where(limit => Holds(limit, problem.On) && limit.Roles.Contains(person.Role)).Select(limit => Broken(limit, person, post)).FirstOrDefault(why => why is not null);

    public static Move Of(Redeployment problem, Mover person, OpenPost post)
    {
        var lacking = post.Needs.Except(person.Skills).Select(skill => problem.Training.First(each => each.Skill == skill)).ToList();
        return new(person.Person, post.Post, [.. lacking.Select(each => each.Skill)], lacking.Sum(each => each.Months), lacking.Sum(each => each.Cost) + ((person.Band - post.Band) * post.Protection));
    }

    private static bool Holds(MoveLimit limit, DateOnly on) => limit.From <= on && !(on > (limit.Until ?? on));

    private static string? Broken(MoveLimit limit, Mover person, OpenPost post) =>
        limit.Marks.Intersect(post.Marks).FirstOrDefault() is { } mark ? $"{post.Post} has duties marked {mark} ({limit.Code})."
        : limit.Settings.Contains(post.Setting) && person.Setting != post.Setting && person.MonthsInSecondaryCare < limit.Months
            ? $"{post.Post} is in {post.Setting} and {person.Person} has {person.MonthsInSecondaryCare} months in secondary care; {limit.Code} asks for {limit.Months}."
        : null;
}
