namespace Preceptor.Rota.Jobs;

/// <summary>Wakes this machine's worker as soon as somebody asks for a roster, instead of at its next look at the queue.</summary>
internal sealed class EngineBell : IDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        if (_rung.CurrentCount == 0)
        {
            try
            {
                _rung.Release();
            }
            catch (SemaphoreFullException)
            {
                // Rung by two at once: one ring wakes the worker all the same.
            }
        }
    }

    public Task WaitAsync(CancellationToken cancel) => _rung.WaitAsync(LookAgain, cancel);

    public void Dispose() => _rung.Dispose();
}
