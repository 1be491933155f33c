using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Prices;

/// <summary>For searches of which only the end is wanted.</summary>
internal sealed class Silent : IProgress<Improvement>
{
    public void Report(Improvement value)
    {
        // Nobody waits for a word of it.
    }
}
