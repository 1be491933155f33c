using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Alone;

/// <summary>A duty lasts at most the rule's minutes.</summary>
internal sealed class LongestShift : IAlone
{
    public const string Code = Limits.LongestShift;

    public bool IsMust(RosterProblem problem) => problem.Limit(Code)?.Must ?? true;

    public string? Refuses(RosterProblem problem, Person person, Line line) =>
        problem.Limit(Code) is { } limit && line.Minutes > limit.Value ? $"it lasts {line.Minutes} minutes, and the longest shift is {limit.Value}" : null;
}
