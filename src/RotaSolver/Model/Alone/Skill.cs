using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Alone;

/// <summary>Role and skills of the line; a doctor's line is no associate's.</summary>
internal sealed class Skill : IAlone
{
    public const string Code = "skill";

    public bool IsMust(RosterProblem problem) => true;

    public string? Refuses(RosterProblem problem, Person person, Line line) =>
        line.Doctor ? "the line is for a doctor"
        : !line.Roles.Contains(person.Role) ? $"{person.Role} is not one of the line's roles"
        : line.Skills.FirstOrDefault(skill => !person.Skills.Contains(skill)) is { } missing ? $"they do not have the skill ‘{missing}’"
        : null;
}
