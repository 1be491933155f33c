using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Sat;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model;

/// <summary>Values of the model's variables in the order that was asked for.</summary>
internal sealed record Found(long Objective, long[] Values);

/// <param name="IsDone">The solver says that it searched everything.</param>
/// <param name="Bound">None when nothing was proven.</param>
internal sealed record Outcome(Found? Best, long? Bound, bool IsDone, bool IsInfeasible)
{
    /// <summary>How long the search took, which is less than its limit when it searched everything.</summary>
    public double Seconds { get; init; }
}

/// <summary>
/// Runs CP-SAT on a thread of its own, so that a stop is heard at once, and looks in on it a few times a second. Its word "optimal" is not
/// trusted after a stop; the bound is compared with the value.
/// </summary>
internal sealed class Search(CpModel model, IReadOnlyList<IntVar> wanted, bool isLarge)
{
    private const int LookMilliseconds = 200;
    private const double LineSeconds = 1;

    private readonly Lock _lock = new();
    private Found? _best;
    private double _bound = double.NegativeInfinity;

    /// <param name="look">Told of what was found since the last look (or nothing), the bound and the seconds gone.</param>
    public Outcome Run(SolveSettings settings, Action<Found?, long?, double> look, CancellationToken stop)
    {
        using var solver = new CpSolver { StringParameters = Parameters(settings) };
        using var callback = new Listener(this, wanted);
        solver.SetBestBoundCallback(bound => Keep(bound));
        var clock = Stopwatch.StartNew();
        var status = CpSolverStatus.Unknown;
        Exception? fault = null;
        using var ended = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            try
            {
                status = solver.Solve(model, callback);
            }
            catch (Exception caught) when (caught is not OutOfMemoryException)
            {
                fault = caught;
            }
            finally
            {
                ended.Set();
            }
        });
        thread.Start();
        Watch(solver, ended, (look, clock), stop);
        thread.Join();
        return fault is not null ? throw new InvalidOperationException("The solver failed.", fault) : Told(solver, status) with { Seconds = clock.Elapsed.TotalSeconds };
    }

    private void Watch(CpSolver solver, ManualResetEventSlim ended, (Action<Found?, long?, double> Look, Stopwatch Clock) told, CancellationToken stop)
    {
        Found? seen = null;
        var last = 0.0;
        while (!ended.Wait(LookMilliseconds, CancellationToken.None))
        {
            if (stop.IsCancellationRequested)
            {
                solver.StopSearch();
                continue;
            }

            var (best, bound) = Now();
            var seconds = told.Clock.Elapsed.TotalSeconds;
            if (best != seen || seconds - last >= LineSeconds)
            {
                told.Look(best == seen ? null : best, bound, seconds);
                (seen, last) = (best, seconds);
            }
        }
    }

    private Outcome Told(CpSolver solver, CpSolverStatus status)
    {
        if (status is CpSolverStatus.ModelInvalid)
        {
            throw new InvalidOperationException($"The model is not valid: {model.Validate()}");
        }

        if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
        {
            Keep(solver.BestObjectiveBound);
        }

        var (best, bound) = Now();
        return new(best, bound, status is CpSolverStatus.Optimal or CpSolverStatus.Infeasible, status is CpSolverStatus.Infeasible);
    }

    private (Found? Best, long? Bound) Now()
    {
        lock (_lock)
        {
            return (_best, _bound is > -1e18 and < 1e18 ? (long)Math.Ceiling(_bound - 1e-6) : null);
        }
    }

    private void Keep(double bound)
    {
        lock (_lock)
        {
            _bound = Math.Max(_bound, bound);
        }
    }

    private void Keep(Found found)
    {
        lock (_lock)
        {
            _best = _best is null || found.Objective < _best.Objective ? found : _best;
        }
    }

    /// <summary>
    /// With one thread the work is measured by CP-SAT's own count, not by the clock, so that the same seed gives the same roster on any machine;
    /// the clock is then the safety net.
    /// </summary>
    private string Parameters(SolveSettings settings)
    {
        var parameters = string.Create(CultureInfo.InvariantCulture, $"max_time_in_seconds:{settings.Seconds} num_workers:{settings.Threads} random_seed:{settings.Seed} catch_sigint_signal:false");
        parameters += settings.Threads == 1 ? string.Create(CultureInfo.InvariantCulture, $" interleave_search:true max_deterministic_time:{settings.Seconds * WorkASecond}") : "";

        // Simplifying a large model in full takes longer than it saves.
        return isLarge ? parameters + " cp_model_probing_level:0 max_presolve_iterations:1 symmetry_level:0" : parameters;
    }

    /// <summary>CP-SAT's units of work that a slow machine does in a second.</summary>
    private const double WorkASecond = 0.1;

    private sealed class Listener(Search search, IReadOnlyList<IntVar> wanted) : CpSolverSolutionCallback
    {
        public override void OnSolutionCallback()
        {
            search.Keep(new Found((long)Math.Round(ObjectiveValue()), [.. wanted.Select(Value)]));
            search.Keep(BestObjectiveBound());
        }
    }
}
