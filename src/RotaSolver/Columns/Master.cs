using Google.OrTools.LinearSolver;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Columns;

/// <summary>A row that a person of the part may take.</summary>
internal sealed class Column(int person, Row row)
{
    public int Person => person;

    public Row Row => row;

    public Variable? Variable { get; set; }

    /// <summary>How far it is chosen in the last solution.</summary>
    public double Share { get; set; }

    /// <summary>Whether it may be chosen.</summary>
    public bool IsAllowed { get; set; } = true;
}

/// <summary>
/// The linear programme over the rows found so far: each person takes rows that sum to one, each cell pays by how many it has. Its duals price
/// the next rows. Solved again after rows were added it goes on from where it was.
/// </summary>
internal sealed class Master : IDisposable
{
    private const long WorkOfRow = 500;

    private readonly Part _part;
    private readonly MPSolverParameters _parameters = new();
    private readonly HashSet<Row>[] _known;
    private readonly (int Least, int Most)[] _slopes;
    private readonly double _fixedCost;
    private readonly double[] _savings;
    private Solver _solver = null!;
    private Constraint[] _ofPerson = [];
    private readonly Constraint?[] _ofCell;

    public Master(Part part)
    {
        _part = part;
        _parameters.SetIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, (int)MPSolverParameters.PresolveValues.PRESOLVE_OFF);
        _parameters.SetIntegerParam(MPSolverParameters.IntegerParam.INCREMENTALITY, (int)MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON);
        _known = [.. part.People.Select(_ => new HashSet<Row>(SameCells.Instance))];
        _ofCell = new Constraint?[part.Problem.Cells.Length];
        _slopes = new (int, int)[part.Problem.Cells.Length];
        _savings = new double[part.Problem.Cells.Length];
        _fixedCost = part.Cells.Sum(cell => (double)part.Problem.Cells[cell].Costs[part.Others[cell]]);
        Open();
    }

    public List<Column> Columns { get; private set; } = [];

    public double Value { get; private set; }

    public bool IsSolved { get; private set; }

    public double[] OfPerson { get; private set; } = [];

    /// <summary>Of the last solution, in the units of <see cref="Portfolio.Budget"/>.</summary>
    public long Work => (_solver.Iterations() + 1) * (_part.Cells.Length + _part.People.Length) * WorkOfRow;

    private void Open()
    {
        _solver = Solver.CreateSolver("GLOP");
        _solver.SetSolverSpecificParametersAsString("use_dual_simplex:false perturb_costs_in_dual_simplex:false");
        _ofPerson = [.. _part.People.Select(_ => _solver.MakeConstraint(1, 1, ""))];
        foreach (var cell in _part.Cells)
        {
            _ofCell[cell] = _solver.MakeConstraint(0, 0, "");
            AddSteps(cell);
        }

        _solver.Objective().SetMinimization();
    }

    /// <summary>A variable for each stretch of the same price, from the cheapest on.</summary>
    private void AddSteps(int cell)
    {
        var (source, others) = (_part.Problem.Cells[cell], _part.Others[cell]);
        var most = Math.Min(_part.People.Length, source.Costs.Length - 1 - others);
        _slopes[cell] = (source.Step(others), source.Step(others + most - 1));
        foreach (var (slope, people) in source.Stretches(others, most))
        {
            var step = _solver.MakeNumVar(0, people, "");
            _ofCell[cell]!.SetCoefficient(step, -1);
            _solver.Objective().SetCoefficient(step, slope);
        }
    }

    /// <returns>Whether the row is new.</returns>
    public bool Add(int person, Row row)
    {
        if (!_known[person].Add(row))
        {
            return false;
        }

        var column = new Column(person, row);
        Columns.Add(column);
        Put(column);
        return true;
    }

    private void Put(Column column)
    {
        column.Variable = _solver.MakeNumVar(0, double.PositiveInfinity, "");
        _solver.Objective().SetCoefficient(column.Variable, column.Row.Cost);
        _ofPerson[column.Person].SetCoefficient(column.Variable, 1);
        for (var day = _part.From; day < _part.Until; day++)
        {
            if (column.Row.Cells[day] != Row.Off)
            {
                _ofCell[column.Row.Cells[day]]!.SetCoefficient(column.Variable, 1);
            }
        }
    }

    /// <summary>Rows that are not kept can no longer be chosen. Once they are many the programme is made anew without them.</summary>
    public void Keep(Func<Column, bool> isKept)
    {
        var dropped = 0;
        foreach (var column in Columns)
        {
            if (column.IsAllowed && !isKept(column))
            {
                column.IsAllowed = false;
                column.Variable!.SetUb(0);
            }

            dropped += column.IsAllowed ? 0 : 1;
        }

        if (dropped * 4 > Columns.Count)
        {
            foreach (var column in Columns.Where(column => !column.IsAllowed))
            {
                _known[column.Person].Remove(column.Row);
            }

            Columns = [.. Columns.Where(column => column.IsAllowed)];
            _solver.Dispose();
            Open();
            Columns.ForEach(Put);
        }
    }

    /// <param name="seconds">The most that it may take.</param>
    public void Solve(double seconds, CancellationToken stop)
    {
        _solver.SetTimeLimit((long)Math.Clamp(seconds * 1000, 1, int.MaxValue));
        using var stopping = stop.Register(() => _solver.InterruptSolve());
        IsSolved = _solver.Solve(_parameters) == Solver.ResultStatus.OPTIMAL;
        if (!IsSolved)
        {
            return;
        }

        Value = _solver.Objective().Value() + _fixedCost;
        OfPerson = [.. _ofPerson.Select(constraint => constraint.DualValue())];
        foreach (var cell in _part.Cells)
        {
            _savings[cell] = Math.Clamp(_ofCell[cell]!.DualValue(), -_slopes[cell].Most, -_slopes[cell].Least);
        }

        foreach (var column in Columns)
        {
            column.Share = column.Variable!.SolutionValue();
        }
    }

    /// <summary>For each cell what one more person in it saves, by the last solution.</summary>
    public double[] Savings => _savings;

    /// <summary>What a row would change, by the last solution.</summary>
    public double ReducedCost(int person, Row row)
    {
        var cost = row.Cost - OfPerson[person];
        for (var day = _part.From; day < _part.Until; day++)
        {
            cost -= row.Cells[day] == Row.Off ? 0 : _savings[row.Cells[day]];
        }

        return cost;
    }

    public void Dispose()
    {
        _parameters.Dispose();
        _solver.Dispose();
    }
}
