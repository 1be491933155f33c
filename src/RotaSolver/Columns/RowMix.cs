using Google.OrTools.Sat;
using Preceptor.RotaSolver.Core;
using Preceptor.RotaSolver.Portfolio;

namespace Preceptor.RotaSolver.Columns;

/// <summary>Chooses one of some rows for each person of a part, so that it costs least: the last units that dives leave lie often in rows that are known already.</summary>
internal sealed class RowMix(Part part, Budget budget)
{
    private readonly CpModel _model = new();
    private readonly LinearExprBuilder _cost = LinearExpr.NewBuilder();

    /// <param name="rows">For each of the part's people those to choose from.</param>
    /// <param name="below">Only rows that cost the part less together are looked for.</param>
    /// <param name="seconds">The most that it takes.</param>
    /// <returns>A row for each person; none when none was found that costs less.</returns>
    public IReadOnlyList<Row>? Find(IReadOnlyList<IReadOnlyList<Row>> rows, long below, double seconds)
    {
        var choices = rows.Select(theirs => theirs.Select(_ => _model.NewBoolVar("")).ToArray()).ToArray();
        foreach (var (person, theirs) in choices.Index())
        {
            _model.AddExactlyOne(theirs);
            theirs.Index().ToList().ForEach(each => _cost.AddTerm(each.Item, rows[person][each.Index].Cost));
        }

        Cover(rows, choices);
        _model.Add(_cost <= below - 1);
        _model.Minimize(_cost);
        using var solver = new CpSolver { StringParameters = $"{budget.LimitOfCpSat(seconds)} num_workers:1 random_seed:1 catch_sigint_signal:false" };
        using var stopping = budget.Stop.Register(solver.StopSearch);
        var status = solver.Solve(_model);
        budget.SpendCpSat(solver.Response?.DeterministicTime ?? 0);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? [.. choices.Select((theirs, person) => rows[person][Array.FindIndex(theirs, solver.BooleanValue)])] : null;
    }

    /// <summary>A variable for each stretch of the same price: prices never fall, so the cheapest are filled first.</summary>
    private void Cover(IReadOnlyList<IReadOnlyList<Row>> rows, BoolVar[][] choices)
    {
        var there = part.Cells.ToDictionary(cell => cell, _ => LinearExpr.NewBuilder());
        foreach (var (person, theirs) in rows.Index())
        {
            foreach (var (i, row) in theirs.Index())
            {
                row.Cells[part.From..part.Until].Where(cell => cell != Row.Off).ToList().ForEach(cell => there[cell].Add(choices[person][i]));
            }
        }

        foreach (var (cell, count) in there)
        {
            var (source, others) = (part.Problem.Cells[cell], part.Others[cell]);
            var most = Math.Min(rows.Count, source.Costs.Length - 1 - others);
            _cost.Add(source.Costs[others]);
            foreach (var (slope, people) in source.Stretches(others, most))
            {
                var step = _model.NewIntVar(0, people, "");
                count.AddTerm(step, -1);
                _cost.AddTerm(step, slope);
            }

            _model.Add(count == 0);
        }
    }
}
