using System.Globalization;
using Google.OrTools.Sat;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;

namespace Preceptor.RotaSolver.Columns;

/// <summary>Chooses a row for each person of a part from those that were found, by CP-SAT. It gives only what is better than the price to beat.</summary>
internal sealed class PoolChoice(Part part, Budget budget)
{
    private readonly CpModel _model = new();
    private readonly List<(int Person, Row Row, BoolVar Taken)> _choices = [];
    private readonly LinearExprBuilder _price = LinearExpr.NewBuilder();

    /// <param name="columns">The place of a person in the part, and a row.</param>
    /// <param name="hint">The rows that the search begins with.</param>
    /// <param name="limits">The most seconds and threads that it takes, and where chance begins.</param>
    /// <returns>A row for each person; none when nothing better was found.</returns>
    public IReadOnlyList<Row>? Best(IEnumerable<(int Person, Row Row)> columns, IReadOnlyList<Row> hint, (double Seconds, int Threads, int Seed) limits)
    {
        foreach (var (person, row) in columns)
        {
            var taken = _model.NewBoolVar("");
            _choices.Add((person, row, taken));
            _price.AddTerm(taken, row.Cost);
            _model.AddHint(taken, row.IsSame(hint[person]) ? 1 : 0);
        }

        foreach (var person in _choices.GroupBy(choice => choice.Person))
        {
            _model.AddExactlyOne(person.Select(choice => choice.Taken));
        }

        PriceCells();
        _model.Minimize(_price);
        _model.Add(_price <= part.Cost(hint) - 1 - _fixedCost);
        return Solve(limits);
    }

    private long _fixedCost;

    private void PriceCells()
    {
        var byCell = new Dictionary<int, List<BoolVar>>();
        foreach (var (_, row, taken) in _choices)
        {
            for (var day = part.From; day < part.Until; day++)
            {
                if (row.Cells[day] is var cell && cell != Row.Off)
                {
                    (byCell.TryGetValue(cell, out var list) ? list : byCell[cell] = []).Add(taken);
                }
            }
        }

        foreach (var cell in part.Cells)
        {
            if (byCell.TryGetValue(cell, out var there))
            {
                PriceCell(part.Problem.Cells[cell], part.Others[cell], there);
            }
            else
            {
                _fixedCost += part.Problem.Cells[cell].Costs[part.Others[cell]];
            }
        }
    }

    /// <summary>The price is convex, so it is the highest of the lines through its stretches.</summary>
    private void PriceCell(Cell cell, int others, List<BoolVar> there)
    {
        var most = Math.Min(there.Count, Math.Min(part.People.Length, cell.Costs.Length - 1 - others));
        var costs = cell.Costs.AsSpan(others, most + 1);
        long least = costs[0], highest = costs[0];
        foreach (var cost in costs)
        {
            (least, highest) = (Math.Min(least, cost), Math.Max(highest, cost));
        }

        var price = _model.NewIntVar(least, highest, "");
        var number = LinearExpr.Sum(there);
        for (var count = 0; count < most; count++)
        {
            var slope = costs[count + 1] - costs[count];
            if (count == 0 || slope != costs[count] - costs[count - 1])
            {
                _model.Add(price - (number * slope) >= costs[count] - ((long)slope * count));
            }
        }

        _price.Add(price);
    }

    private List<Row>? Solve((double Seconds, int Threads, int Seed) limits)
    {
        using var solver = new CpSolver();
        var time = budget.IsByWork ? "max_deterministic_time" : "max_time_in_seconds";
        solver.StringParameters = string.Create(CultureInfo.InvariantCulture, $"{time}:{Math.Min(limits.Seconds, budget.Left)} num_workers:{limits.Threads} random_seed:{limits.Seed} catch_sigint_signal:false");
        using var stopping = budget.Stop.Register(solver.StopSearch);
        var status = solver.Solve(_model);
        if (budget.IsByWork)
        {
            budget.SpendSeconds(solver.Response!.DeterministicTime);
        }

        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? [.. _choices.Where(choice => solver.BooleanValue(choice.Taken)).OrderBy(choice => choice.Person).Select(choice => choice.Row)] : null;
    }
}
