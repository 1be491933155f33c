using Google.OrTools.Sat;
using Preceptor.RotaSolver.Portfolio;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Local;

/// <summary>The cheapest roster that the threads of a <see cref="WindowSearch"/> share, by the model's price.</summary>
internal sealed class WindowBest(Duties duties, long price)
{
    private readonly Lock _lock = new();
    private (Duties Duties, long Price) _now = (duties, price);
    private double _gained;

    public (Duties Duties, long Price) Now
    {
        get
        {
            lock (_lock)
            {
                return _now;
            }
        }
    }

    /// <summary>When the cheapest was found, on the budget's scale.</summary>
    public double Gained
    {
        get
        {
            lock (_lock)
            {
                return _gained;
            }
        }
    }

    /// <summary>One of the same price is taken too: it may lead on.</summary>
    public void Offer(Duties duties, long price, double gone)
    {
        lock (_lock)
        {
            _gained = price < _now.Price ? gone : _gained;
            _now = price <= _now.Price ? (duties, price) : _now;
        }
    }
}

/// <summary>Makes a roster cheaper by the exact search over a part of it, some dates or some people, while everything else holds; again and again with another part.</summary>
internal sealed class WindowSearch(ProductModel model, WindowBest best, Budget budget, int seed)
{
    /// <summary>The most that a part takes.</summary>
    private const double MostSeconds = 1;

    /// <summary>Seconds without a cheaper roster: at the least, and as a share of all.</summary>
    private const double LeastPatience = 3, Patience = 0.35;

    /// <summary>In seconds; nothing is taken to be shorter.</summary>
    private const double Shortest = 0.01;

    private readonly Random _random = new(seed);
    private readonly WindowParts _parts = new(model.Board, new(seed));
    private readonly IReadOnlyList<IntVar> _wanted = Decoding.Wanted(model);

    public void Run()
    {
        while (!budget.IsOver && budget.Gone - best.Gained < Math.Max(LeastPatience, budget.All * Patience))
        {
            var (duties, price) = best.Now;
            var part = _parts.Pick();
            Settle(duties, part.MayChange);
            var (began, found) = (budget.Gone, Solve());
            _parts.Tell(part, found?.IsBest == true, (price - Math.Min(price, found?.Price ?? price)) / Math.Max(Shortest, budget.Gone - began));
            if (found?.Price <= price)
            {
                best.Offer(Decoding.Read(model, found.Value.Values), found.Value.Price, budget.Gone);
            }
        }
    }

    private void Settle(Duties duties, Func<int, int, bool> part)
    {
        var proto = model.Cp.Model;
        proto.SolutionHint = new();
        foreach (var (person, line, pair) in model.Pairs)
        {
            var now = duties.Has(person, line) ? 1 : 0;
            var domain = proto.Variables[pair.Index].Domain;
            domain.Clear();
            domain.AddRange(part(person, line) ? [0, 1] : [now, now]);
        }

        Start.Hint(model, duties);
    }

    private (long Price, long[] Values, bool IsBest)? Solve()
    {
        using var solver = new CpSolver();

        // Simplifying the model in full takes longer than it saves.
        solver.StringParameters = $"{budget.LimitOfCpSat(MostSeconds)} num_workers:1 random_seed:{_random.Next(1 << 30)} catch_sigint_signal:false cp_model_probing_level:0 symmetry_level:0 max_presolve_iterations:1";
        using var stopping = budget.Stop.Register(solver.StopSearch);
        var status = solver.Solve(model.Cp);
        budget.SpendCpSat(solver.Response?.DeterministicTime ?? 0);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? ((long)Math.Round(solver.ObjectiveValue), [.. _wanted.Select(solver.Value)], status is CpSolverStatus.Optimal) : null;
    }
}
