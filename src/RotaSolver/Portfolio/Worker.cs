
namespace Preceptor.RotaSolver.Portfolio;

/// <summary>One thread of the search.</summary>
internal sealed class Worker(Shared shared, int place, (int Threads, int Seed) settings) : IDisposable
{
    /// <summary>Of the time, for everything at once.</summary>
    private const double RootShare = 0.4;

    private readonly ManualResetEventSlim _ended = new();
    private Thread? _thread;
    private Exception? _fault;

    public void Start()
    {
        _thread = new Thread(() =>
        {
            try
            {
                Work();
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                _fault = fault;
            }
            finally
            {
                _ended.Set();
            }
        });
        _thread.Start();
    }

    public bool HasEnded(int milliseconds) => _ended.Wait(milliseconds, CancellationToken.None);

    public void End()
    {
        _thread!.Join();
        if (_fault is not null)
        {
            throw new InvalidOperationException("The search failed.", _fault);
        }
    }

    public void Dispose() => _ended.Dispose();

    private void Work()
    {
        var random = new Random((settings.Seed * 1000) + place);
        var improver = new Improver(shared, new(shared.Problem, 1), random);
        var isLong = FirstRoster.IsLong(shared.Problem);
        if (place == 0 && !isLong)
        {
            improver.Root(shared.Budget.All * RootShare);
        }

        if (!shared.IsPriced)
        {
            improver.Run(new Sweeps(shared.Problem, random, isLong ? (place, settings.Threads) : (0, 1)));
        }

        improver.Run(new Moves(shared.Problem, random, shared.IsPriced));
    }
}
