using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Alone;

/// <summary>Daily rest after the last duty before the period.</summary>
internal sealed class RestBefore : IAlone
{
    public const string Code = Limits.DailyRest;

    public bool IsMust(RosterProblem problem) => problem.Limit(Code)?.Must ?? true;

    public string? Refuses(RosterProblem problem, Person person, Line line) =>
        problem.Limit(Code) is { } limit && person.Before.LastDutyUntil is { } last && line.From < last + limit.Value
            ? $"it begins {line.From - last} minutes after their last duty before the period, and the daily rest is {limit.Value}" : null;
}
