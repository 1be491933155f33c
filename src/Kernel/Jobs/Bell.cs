namespace Preceptor.Kernel.Jobs;

/// <summary>Wakes this machine's worker as soon as somebody asks for something, instead of at its next look at the queue. Each queue has a kind of its own.</summary>
/// <param name="lookAgain">How long the worker waits at the most: another machine, or another room's change, rings no bell here.</param>
public abstract class Bell(TimeSpan lookAgain) : IDisposable
{
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

    public Task WaitAsync(CancellationToken cancel) => _rung.WaitAsync(lookAgain, cancel);

    public void Dispose()
    {
        _rung.Dispose();
        GC.SuppressFinalize(this);
    }
}
