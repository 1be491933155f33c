using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>One thread of the search.</summary>
internal sealed class Worker(Shared shared, int place, int seed) : IDisposable
{
    /// <summary>Of the time, for everything at once.</summary>
    private const double RootShare = 0.4;

    /// <summary>Numbers of all people's tables beyond which everything is not priced at once.</summary>
    private const long MostNumbers = 2_000_000_000;

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

    private static bool CanPriceAll(CoreProblem problem)
    {
        var numbers = 0L;
        foreach (var rules in problem.People)
        {
            var span = Span.Of(problem, rules, Window.Whole(problem.Days));
            var width = RowSearch.WidthOf(rules, span);
            numbers += RowSearch.IsPaced(rules, span, width) ? MostNumbers : RowSearch.SizeOf(rules, span, [], width);
        }

        return numbers < MostNumbers;
    }

    private void Work()
    {
        var random = new Random((seed * 1000) + place);
        var improver = new Improver(shared, random);
        if (place == 0 && CanPriceAll(shared.Problem))
        {
            improver.Root(shared.Budget.All * RootShare);
        }

        improver.Run(new(shared.Problem, random, shared.IsPriced));
    }
}
