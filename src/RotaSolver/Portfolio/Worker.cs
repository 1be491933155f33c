using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>One thread of the search.</summary>
internal sealed class Worker(Shared shared, int place, (int Threads, int Seed) settings) : IDisposable
{
    /// <summary>Of the time, for everything at once.</summary>
    private const double RootShare = 0.4;

    /// <summary>Cells beyond which everything is not priced at once.</summary>
    private const int MostCells = 2_500;

    /// <summary>Numbers of all people's tables beyond which everything is not priced at once.</summary>
    private const long MostNumbers = 800_000_000;

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

    private static bool CanPriceAll(CoreProblem problem) => problem.Cells.Length <= MostCells
        && problem.People.Sum(rules => RowSearch.SizeOf(rules, Span.Of(problem, rules, Window.Whole(problem.Days)), [])) < MostNumbers;

    private void Work()
    {
        var random = new Random((settings.Seed * 1000) + place);
        var (improver, canPriceAll) = (new Improver(shared, random), CanPriceAll(shared.Problem));
        if (place == 0 && canPriceAll)
        {
            improver.Root(shared.Budget.All * RootShare);
        }

        var moves = new Moves(shared.Problem, random, shared.IsPriced);
        improver.Run(moves, canPriceAll ? [] : moves.Sweep().Where((_, i) => i % settings.Threads == place));
    }
}
