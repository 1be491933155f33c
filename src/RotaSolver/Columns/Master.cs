using Google.OrTools.LinearSolver;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Columns;

/// <summary>A row that a person of the part may take.</summary>
/// <param name="Person">The place in <see cref="Part.People"/>.</param>
internal sealed record Column(int Person, Row Row, Variable Variable);

/// <summary>
/// The linear programme over the rows found so far: each person takes rows that sum to one, each cell pays by how many it has. Its duals price
/// the next rows. Solved again after rows were added it goes on from where it was.
/// </summary>
internal sealed class Master : IDisposable
{
    private const long WorkOfRow = 500;

    private readonly Part _part;
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly MPSolverParameters _parameters = new();
    private readonly Constraint[] _ofPerson;
    private readonly Constraint?[] _ofCell;
    private readonly (int Least, int Most)[] _slopes;
    private readonly HashSet<(int Person, Row Row)> _known = new(SameRow.Instance);
    private readonly double _fixedCost;
    private double[] _savings = [];

    public Master(Part part)
    {
        _part = part;
        _parameters.SetIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, (int)MPSolverParameters.PresolveValues.PRESOLVE_OFF);
        _parameters.SetIntegerParam(MPSolverParameters.IntegerParam.INCREMENTALITY, (int)MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON);
        _solver.SetSolverSpecificParametersAsString("use_dual_simplex:false perturb_costs_in_dual_simplex:false");
        _ofPerson = [.. part.People.Select(_ => _solver.MakeConstraint(1, 1, ""))];
        _ofCell = new Constraint?[part.Problem.Cells.Length];
        _slopes = new (int, int)[part.Problem.Cells.Length];
        foreach (var cell in part.Cells)
        {
            _ofCell[cell] = _solver.MakeConstraint(0, 0, "");
            _fixedCost += part.Problem.Cells[cell].Costs[part.Others[cell]];
            AddSteps(cell);
        }

        _solver.Objective().SetMinimization();
    }

    public List<Column> Columns { get; } = [];

    public double Value { get; private set; }

    public bool IsSolved { get; private set; }

    /// <summary>For each of the first columns how far it is chosen; those that came after the last solution are not.</summary>
    public double[] Shares { get; private set; } = [];

    public double[] OfPerson { get; private set; } = [];

    /// <summary>A variable for each stretch of the same price, from the cheapest on.</summary>
    private void AddSteps(int cell)
    {
        var (source, others) = (_part.Problem.Cells[cell], _part.Others[cell]);
        var most = Math.Min(_part.People.Length, source.Costs.Length - 1 - others);
        _slopes[cell] = (source.Step(others), source.Step(others + most - 1));
        for (var from = 0; from < most;)
        {
            var (slope, until) = (source.Step(others + from), from + 1);
            while (until < most && source.Step(others + until) == slope)
            {
                until++;
            }

            var step = _solver.MakeNumVar(0, until - from, "");
            _ofCell[cell]!.SetCoefficient(step, -1);
            _solver.Objective().SetCoefficient(step, slope);
            from = until;
        }
    }

    /// <returns>Whether the row is new.</returns>
    public bool Add(int person, Row row)
    {
        if (!_known.Add((person, row)))
        {
            return false;
        }

        var variable = _solver.MakeNumVar(0, double.PositiveInfinity, "");
        _solver.Objective().SetCoefficient(variable, row.Cost);
        _ofPerson[person].SetCoefficient(variable, 1);
        for (var day = _part.From; day < _part.Until; day++)
        {
            if (row.Cells[day] != Row.Off)
            {
                _ofCell[row.Cells[day]]!.SetCoefficient(variable, 1);
            }
        }

        Columns.Add(new(person, row, variable));
        return true;
    }

    /// <summary>What is allowed to be chosen: rows that are not take the value 0.</summary>
    public void Allow(Func<Column, bool> isAllowed)
    {
        foreach (var column in Columns)
        {
            column.Variable.SetUb(isAllowed(column) ? double.PositiveInfinity : 0);
        }
    }

    public void Solve()
    {
        IsSolved = _solver.Solve(_parameters) == Solver.ResultStatus.OPTIMAL;
        if (IsSolved)
        {
            Value = _solver.Objective().Value() + _fixedCost;
            OfPerson = [.. _ofPerson.Select(constraint => constraint.DualValue())];
            _savings = [.. _ofCell.Select(constraint => constraint?.DualValue() ?? 0)];
            Shares = [.. Columns.Select(column => column.Variable.SolutionValue())];
        }
    }

    /// <summary>Of the last solution, in the units of <see cref="Portfolio.Budget"/>.</summary>
    public long Work => (_solver.Iterations() + 1) * (_part.Cells.Length + _part.People.Length) * WorkOfRow;

    /// <summary>What one more person in the cell saves, by the last solution.</summary>
    public double Saving(int cell) => Math.Clamp(_savings[cell], -_slopes[cell].Most, -_slopes[cell].Least);

    public void Dispose()
    {
        _parameters.Dispose();
        _solver.Dispose();
    }

    private sealed class SameRow : IEqualityComparer<(int Person, Row Row)>
    {
        public static readonly SameRow Instance = new();

        public bool Equals((int Person, Row Row) x, (int Person, Row Row) y) => x.Person == y.Person && x.Row.Cells.AsSpan().SequenceEqual(y.Row.Cells);

        public int GetHashCode((int Person, Row Row) obj)
        {
            var hash = new HashCode();
            hash.Add(obj.Person);
            foreach (var cell in obj.Row.Cells)
            {
                hash.Add(cell);
            }

            return hash.ToHashCode();
        }
    }
}
