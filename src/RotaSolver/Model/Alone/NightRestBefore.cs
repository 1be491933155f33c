using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Alone;

/// <summary>Rest after a night duty that was the last before the period.</summary>
internal sealed class NightRestBefore : IAlone
{
    public const string Code = Limits.RestAfterNights;

    public bool IsMust(RosterProblem problem) => problem.Limit(Code)?.Must ?? true;

    public string? Refuses(RosterProblem problem, Person person, Line line) =>
        !line.Night && problem.Limit(Code) is { } limit && person.Before is { LastDutyNight: true, LastDutyUntil: { } last } && line.From < last + limit.Value
            ? $"it begins {line.From - last} minutes after their last night before the period, and the rest after nights is {limit.Value}" : null;
}
