namespace Preceptor.WorkforceModel.Simulation;

/// <summary>How a plan is run. The number of threads changes how long it takes and nothing else.</summary>
/// <param name="Runs">Futures that are drawn.</param>
/// <param name="Seed">Where chance begins.</param>
public sealed record RunSettings(int Runs, int Seed, int Threads)
{
    public const int DefaultRuns = 10_000;
    public const int DefaultSeed = 1;
    public const int MostRuns = 1_000_000;
}
