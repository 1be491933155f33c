namespace Preceptor.RotaSolver.Roster;

/// <summary>What is better than in the roster before.</summary>
internal static class Improvements
{
    /// <summary>The term that became cheaper by most, such as "under-ideal 12 → 9".</summary>
    public static string Tell(Solution? before, Solution now)
    {
        if (before is null)
        {
            return "the first roster";
        }

        var most = before.Explanation.Zip(now.Explanation).MaxBy(pair => pair.First.Cost - pair.Second.Cost);
        return most.First.Cost > most.Second.Cost ? $"{most.First.Code} {most.First.Units} → {most.Second.Units}" : "as good as before";
    }
}
