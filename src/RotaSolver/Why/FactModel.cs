using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Why;

/// <summary>
/// Whether a roster exists, with a switch for each fact: a fact that is switched off need not be kept. Which switches are on is said by
/// their domains and not by assumptions, since the solver's own account of what conflicts is neither small nor, after its simplifying, reliable.
/// </summary>
internal sealed class FactModel
{
    private const long Least = 0, Most = 1;

    private readonly Dictionary<Fact, BoolVar> _switches = [];
    private readonly Dictionary<(int Person, int Line), BoolVar> _pairs = [];
    public FactModel(Scope scope, SearchLimit limit)
    {
        (Scope, Limit) = (scope, limit);
        var alone = new AloneFacts(scope.Board);
        foreach (var (person, line) in scope.Pairs)
        {
            var pair = _pairs[(person, line)] = Cp.NewBoolVar("");
            if (scope.Board.IsFixed(person, line))
            {
                Cp.AddImplication(Switch(new(FactKind.Pinned, person, line)), pair);
            }

            foreach (var fact in alone.Of(person, line))
            {
                Cp.AddImplication(pair, Switch(fact).Not());
            }
        }

        CoverFacts.Add(this);
        PersonFacts.Add(this);
        SupervisionFacts.Add(this);
        Cp.Minimize(LinearExpr.WeightedSum(_switches.Values.Select(each => LinearExpr.Affine(each, -1, 1)), _switches.Keys.Select(Relaxable.Cost)));
    }

    public Scope Scope { get; }

    /// <summary>The time that the next searches share.</summary>
    public SearchLimit Limit { get; set; }

    public CpModel Cp { get; } = new();

    public IReadOnlyCollection<Fact> Facts => _switches.Keys;

    public bool IsAsked(int person, int line) => _pairs.ContainsKey((person, line));

    public BoolVar Pair(int person, int line) => _pairs[(person, line)];

    /// <summary>Lines that a person may be asked to have, by their start.</summary>
    public IReadOnlyList<int> LinesOf(int person) =>
        [.. Enumerable.Range(0, Scope.Least.Length).Where(line => IsAsked(person, line)).OrderBy(line => Scope.Board.Line(line).From).ThenBy(line => line)];

    public BoolVar Switch(Fact fact) => _switches.TryGetValue(fact, out var known) ? known : _switches[fact] = Cp.NewBoolVar("");

    /// <summary>Whether some roster keeps these facts, whatever becomes of the others; none when the time was too short.</summary>
    public bool? CanHold(IReadOnlySet<Fact> kept)
    {
        foreach (var (fact, literal) in _switches)
        {
            Set(literal, kept.Contains(fact) ? Most : Least, kept.Contains(fact) ? Most : Least);
        }

        return Solve() switch { CpSolverStatus.Optimal or CpSolverStatus.Feasible => true, CpSolverStatus.Infeasible => false, _ => null };
    }

    /// <summary>The cheapest facts to give up so that the others can be kept with these.</summary>
    /// <param name="kept">Facts that must be kept.</param>
    /// <returns>None when these facts alone conflict, or the time was too short.</returns>
    public IReadOnlyList<Fact>? GiveUp(IReadOnlySet<Fact> kept)
    {
        foreach (var (fact, literal) in _switches)
        {
            Set(literal, kept.Contains(fact) ? Most : Least, Most);
        }

        var off = new List<Fact>();
        return Solve(solver => off.AddRange(_switches.Where(each => !solver.BooleanValue(each.Value)).Select(each => each.Key))) is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? off : null;
    }

    /// <summary>From now on these facts are not given up all together.</summary>
    public void Keep(IEnumerable<Fact> oneOf) => Cp.AddBoolOr(oneOf.Select(fact => (ILiteral)_switches[fact]));

    private void Set(BoolVar literal, long least, long most)
    {
        var domain = Cp.Model.Variables[literal.Index].Domain;
        domain.Clear();
        domain.Add(least);
        domain.Add(most);
    }

    private CpSolverStatus Solve(Action<CpSolver>? read = null)
    {
        if (Limit.IsOver)
        {
            return CpSolverStatus.Unknown;
        }

        using var solver = new CpSolver { StringParameters = Limit.Parameters };
        var status = solver.Solve(Cp);
        if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible)
        {
            read?.Invoke(solver);
        }

        return status is CpSolverStatus.ModelInvalid ? throw new InvalidOperationException($"The model is not valid: {Cp.Validate()}") : status;
    }
}
