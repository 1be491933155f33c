using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model.Alone;

/// <summary>Every minute lies in a span of clearance, and no span that holds one of its minutes excludes the duty.</summary>
internal sealed class ClearedForDuty : IAlone
{
    public const string Code = "cleared";

    public bool IsMust(RosterProblem problem) => true;

    public string? Refuses(RosterProblem problem, Person person, Line line)
    {
        var reached = line.From;
        foreach (var span in person.Cleared.Where(span => span.From < line.Until && span.Until > line.From).OrderBy(span => span.From))
        {
            if (span.Excludes.FirstOrDefault(line.Tags.Contains) is { } tag)
            {
                return $"their clearance excludes ‘{tag}’";
            }

            reached = span.From <= reached ? Math.Max(reached, span.Until) : reached;
        }

        return reached < line.Until ? "they are not cleared for the whole of it" : null;
    }
}
