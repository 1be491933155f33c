namespace Preceptor.Planning.Jobs;

/// <summary>Wakes this machine's worker as soon as somebody asks for a run. A run that another room's change asked for is found at the next look.</summary>
internal sealed class PlanBell : IDisposable
{
    /// <summary>Short enough that a changed record shows in the plan within seconds.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // Rung already: one ring wakes the worker all the same.
        }
    }

    public Task WaitAsync(CancellationToken cancel) => _rung.WaitAsync(LookAgain, cancel);

    public void Dispose() => _rung.Dispose();
}
