using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;

namespace Preceptor.RotaSolver.Columns;

/// <summary>When column generation ends before it has converged.</summary>
/// <param name="Rounds">The most rounds.</param>
/// <param name="Enough">Once the bound shows that no roster is below it.</param>
/// <param name="Until">Once so much of the budget is gone.</param>
internal sealed record Effort(int Rounds, long Enough = long.MaxValue, double Until = double.MaxValue);

/// <summary>Rows that column generation begins with.</summary>
/// <param name="Savings">For each cell; they say which rows are near.</param>
/// <param name="Most">Of each person.</param>
internal sealed record Seeds(RowPool Rows, double[] Savings, int Most);

/// <summary>Why a part costs so much at the least.</summary>
/// <param name="Prices">For each cell.</param>
/// <param name="Floors">For each of the part's people what their rows come to at the least, by these prices.</param>
/// <param name="Bound">Of the part, times the prices' scale.</param>
internal sealed record Proof(CellPrices Prices, long[] Floors, long Bound);

/// <summary>
/// Adds rows to a <see cref="Master"/> until none would improve it. The duals are smoothed towards those of the best bound so far, which takes fewer
/// rounds. Each round's prices, whatever they are, prove a bound on what the part costs, in whole numbers.
/// </summary>
internal sealed class ColumnGeneration : IDisposable
{
    private const double Least = 1e-6;
    private const int MostScale = 1000;

    /// <summary>Numbers of a table in searches that need not be exact.</summary>
    private const long Quick = 16_000_000;

    private readonly Part _part;
    private readonly Pricing _pricing;
    private readonly Budget _budget;
    private readonly int[] _prices;
    private readonly int _scale;
    private double[]? _centre;
    private long _bound = long.MinValue;

    public ColumnGeneration(Part part, Pricing pricing, Budget budget, Seeds? pool = null)
    {
        (_part, _pricing, _budget, Master) = (part, pricing, budget, new Master(part));
        _prices = new int[part.Problem.Cells.Length];
        _scale = ScaleOf(part);
        foreach (var (i, row) in part.Current.Index())
        {
            Master.Add(i, row);
        }

        _centre = pool?.Savings;
        foreach (var (i, person) in part.People.Index().Where(_ => pool is not null))
        {
            foreach (var row in pool!.Rows.Best(person, pool.Savings, pool.Most).Where(part.Fits(person)))
            {
                Master.Add(i, row);
            }
        }
    }

    public Master Master { get; }

    /// <summary>What the part costs at the least; only so long as nothing is settled.</summary>
    public double Bound => _bound == long.MinValue ? double.NegativeInfinity : (double)_bound / _scale;

    /// <summary>The best price of the part that a roster can have, since costs are whole numbers.</summary>
    public long? WholeBound => _bound == long.MinValue ? null : (long)Math.Ceiling(Bound - 1e-9);

    /// <summary>Of the best bound; none when there is none, or cells are settled.</summary>
    public Proof? Proof { get; private set; }

    public bool HasConverged { get; private set; }

    /// <param name="settled">Cells that rows must hold; none when all are free.</param>
    public void Run(Fixing? settled, Effort effort)
    {
        HasConverged = false;
        if (settled is not null)
        {
            // Another problem, with a bound of its own.
            (_bound, Proof) = (long.MinValue, null);
        }

        for (var round = 0; round < effort.Rounds && !_budget.IsOver && _budget.Gone < effort.Until; round++)
        {
            Master.Solve(_budget.ClockLeft, _budget.Stop);
            _budget.Spend(Master.Work);
            if (!Master.IsSolved)
            {
                return;
            }

            if (!Improve(settled) || Master.Value - Bound < 0.5 * Least || (WholeBound is { } whole && (whole >= effort.Enough || whole >= Master.Value - Least)))
            {
                HasConverged = true;
                return;
            }
        }
    }

    /// <returns>Whether a row was found that improves the linear programme.</returns>
    private bool Improve(Fixing? settled)
    {
        var savings = Master.Savings;
        foreach (var pull in _centre is null ? [0.0] : (double[])[0.7, 0.0])
        {
            foreach (var cell in _part.Cells)
            {
                _prices[cell] = -(int)Math.Round((pull > 0 ? (pull * _centre![cell]) + ((1 - pull) * savings[cell]) : savings[cell]) * _scale);
            }

            if (Price(settled, Quick))
            {
                return true;
            }
        }

        return Price(settled, RowSearch.MostNumbers);
    }

    private bool Price(Fixing? settled, long most)
    {
        var found = _pricing.Price(_part, new(_prices, _scale), settled, (most, _budget));
        _budget.Spend(_pricing.TakeWork());
        if (found is null)
        {
            return false;
        }

        var bound = CoverBound();
        var (added, isProven) = (false, true);
        foreach (var (i, priced) in found.Index())
        {
            (isProven, bound) = (isProven && priced.Bound != Priced.NoBound, bound + Math.Clamp(priced.Bound, Priced.NoBound / (_part.People.Length + 1), Priced.None.Bound / (_part.People.Length + 1)));
            if (priced.Cells is null)
            {
                continue;
            }

            var row = _pricing.RowOf(_part.People[i], priced.Cells);
            added |= Master.ReducedCost(i, row) < -Least && Master.Add(i, row);
        }

        if (isProven && bound > _bound)
        {
            _bound = bound;
            Proof = new(new((int[])_prices.Clone(), _scale), [.. found.Select(priced => priced.Bound)], bound);
            _centre = [.. _prices.Select(price => -(double)price / _scale)];
        }

        return added;
    }

    /// <summary>The least that cells and prices can come to, whoever works in them.</summary>
    private long CoverBound()
    {
        var sum = 0L;
        foreach (var cell in _part.Cells)
        {
            var (costs, others, least) = (_part.Problem.Cells[cell].Costs, _part.Others[cell], long.MaxValue);
            for (var people = 0; people <= _part.People.Length && others + people < costs.Length; people++)
            {
                least = Math.Min(least, ((long)costs[others + people] * _scale) - ((long)_prices[cell] * people));
            }

            sum += least;
        }

        return sum;
    }

    private static int ScaleOf(Part part)
    {
        var most = 1L;
        foreach (var cell in part.Cells)
        {
            var costs = part.Problem.Cells[cell].Costs;
            most = Math.Max(most, Math.Max(Math.Abs((long)costs[1] - costs[0]), Math.Abs((long)costs[^1] - costs[^2])));
        }

        return (int)Math.Clamp(300_000_000 / (most * Math.Max(1, part.Until - part.From)), 1, MostScale);
    }

    public void Dispose() => Master.Dispose();
}
