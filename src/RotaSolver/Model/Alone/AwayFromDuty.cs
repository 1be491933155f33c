using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Alone;

/// <summary>No duty touches leave, study or duties elsewhere.</summary>
internal sealed class AwayFromDuty : IAlone
{
    public const string Code = "away";

    public bool IsMust(RosterProblem problem) => true;

    public string? Refuses(RosterProblem problem, Person person, Line line) =>
        person.Away.FirstOrDefault(span => span.From < line.Until && span.Until > line.From) is { } away ? $"they are away then ({away.Why})" : null;
}
