using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>Runs of days on and off. What touches the first or last day may go on beyond it, so only the longest run holds there, not the shortest.</summary>
internal static class CurtoisRuns
{
    public static void Add(CpModel model, IReadOnlyList<ILiteral> on, CurtoisPerson person)
    {
        for (var first = 0; first + person.MostRun < on.Count; first++)
        {
            model.AddBoolOr(Enumerable.Range(first, person.MostRun + 1).Select(day => on[day].Not()));
        }

        AtLeast(model, on, person.LeastRun);
        AtLeast(model, [.. on.Select(literal => literal.Not())], person.LeastOff);
    }

    /// <summary>No run of fewer days with the opposite on both sides.</summary>
    private static void AtLeast(CpModel model, IReadOnlyList<ILiteral> runs, int least)
    {
        for (var length = 1; length < Math.Min(least, runs.Count); length++)
        {
            for (var first = 1; first + length < runs.Count; first++)
            {
                model.AddBoolOr([runs[first - 1], .. Enumerable.Range(first, length).Select(day => runs[day].Not()), runs[first + length]]);
            }
        }
    }
}
