using Preceptor.RotaSolver.Core;

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
        var improver = new Improver(shared, random);
        if (FirstRoster.IsLong(shared.Problem))
        {
            improver.Run(new Sweeps(shared.Problem, random, (place, settings.Threads)));
        }
        else if (place == 0)
        {
            improver.Root(shared.Budget.All * RootShare);
        }

        improver.Run(new Moves(shared.Problem, random, shared.IsPriced));
    }
}
