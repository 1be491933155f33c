using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Child;

/// <summary>The file of the best roster so far. It is replaced whole, so a reader never meets half of one.</summary>
internal sealed class KeptRoster(string path, string problemHash)
{
    public void Keep(Solution? solution)
    {
        if (solution is not { HasRoster: true })
        {
            return;
        }

        var next = $"{path}.next";
        File.WriteAllBytes(next, RosterFile.Write(solution, problemHash));
        File.Move(next, path, overwrite: true);
    }
}
