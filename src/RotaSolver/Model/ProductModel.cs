using Google.OrTools.Sat;

namespace Preceptor.RotaSolver.Model;

/// <summary>A constraint that binds pairs together.</summary>
internal interface IConstraint
{
    void Add(ProductModel model);
}

/// <summary>The CP-SAT model of a roster problem as it is built: a literal for each possible pair of person and line, and the price so far.</summary>
internal sealed class ProductModel
{
    private readonly BoolVar?[,] _pairs;
    private readonly LinearExprBuilder _price = LinearExpr.NewBuilder();
    private readonly Dictionary<(string What, int Person, int Date), ILiteral> _onDate = [];
    private readonly Dictionary<int, IntVar> _staffed = [];
    private readonly Dictionary<(int Person, int Date), int[]> _linesOn = [];

    public ProductModel(Board board)
    {
        Board = board;
        _pairs = new BoolVar?[board.Problem.People.Count, board.Problem.Demand.Count];
        for (var p = 0; p < board.LinesOf.Length; p++)
        {
            foreach (var line in board.LinesOf[p])
            {
                _pairs[p, line] = Cp.NewBoolVar("");
                Pairs.Add((p, line, _pairs[p, line]!));
            }

            foreach (var date in board.LinesOf[p].GroupBy(line => board.DateOf[line]))
            {
                _linesOn[(p, date.Key)] = [.. date];
            }
        }
    }

    public CpModel Cp { get; } = new();

    public Board Board { get; }

    public List<(int Person, int Line, BoolVar Var)> Pairs { get; } = [];

    /// <summary>Flows of associates of one class on one line to a session for a piece of time.</summary>
    public List<Flow> Flows { get; } = [];

    public BoolVar Pair(int person, int line) => _pairs[person, line]!;

    public IReadOnlyList<int> LinesOn(int person, int date) => _linesOn.GetValueOrDefault((person, date)) ?? [];

    public void Charge(long price) => _price.Add(price);

    public void Charge(LinearExpr units, long weight)
    {
        if (weight != 0)
        {
            _price.AddTerm(units, weight);
        }
    }

    /// <summary>A price that is paid when the literal holds.</summary>
    public void ChargeWhen(ILiteral unit, long weight) => Charge(LinearExpr.Affine(unit, 1, 0), weight);

    public void Finish() => Cp.Minimize(_price);

    /// <summary>How many people a line has.</summary>
    public IntVar Staffed(int line)
    {
        if (!_staffed.TryGetValue(line, out var count))
        {
            var people = Board.PeopleOf[line];
            _staffed[line] = count = Cp.NewIntVar(0, people.Length, "");
            Cp.Add(LinearExpr.Sum(people.Select(p => Pair(p, line))) == count);
        }

        return count;
    }

    /// <summary>Holds when a duty of the person begins on the date; none when none can.</summary>
    public ILiteral? WorksOn(int person, int date) => OnDate("duty", person, date, LinesOn(person, date));

    /// <summary>Holds when a night duty of the person begins on the date; none when none can.</summary>
    public ILiteral? NightOn(int person, int date) => OnDate("night", person, date, [.. LinesOn(person, date).Where(line => Board.Line(line).Night)]);

    public ILiteral? ShiftOn(int person, int date, string shift) => OnDate(shift, person, date, [.. LinesOn(person, date).Where(line => Board.Line(line).Shift == shift)]);

    /// <summary>Whether the person can have only one duty that begins on the date, because all of them collide.</summary>
    public bool OneOn(int person, int date)
    {
        var lines = LinesOn(person, date);
        return lines.Count < 2
            || (lines.Max(line => Board.Line(line).From) < lines.Min(line => Board.Line(line).Until) + Board.DailyRest && lines.Count(line => Board.IsFixed(person, line)) < 2);
    }

    public ILiteral Any(IReadOnlyList<ILiteral> literals)
    {
        if (literals.Count == 1)
        {
            return literals[0];
        }

        var any = Cp.NewBoolVar("");
        Cp.AddMaxEquality(any, literals.Select(literal => LinearExpr.Affine(literal, 1, 0)));
        return any;
    }

    /// <summary>At most <paramref name="most"/> of the literals; fixed pairs that break it alone lift it as far as they do when it is not a must.</summary>
    public void AtMost(IReadOnlyCollection<ILiteral> literals, long most, long held, bool must)
    {
        var limit = must ? most : Math.Max(most, held);
        if (literals.Count <= limit)
        {
            return;
        }

        if (limit == 1)
        {
            Cp.AddAtMostOne(literals);
        }
        else
        {
            Cp.Add(LinearExpr.Sum(literals.Select(literal => LinearExpr.Affine(literal, 1, 0))) <= limit);
        }
    }

    private ILiteral? OnDate(string what, int person, int date, IReadOnlyList<int> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        if (!_onDate.TryGetValue((what, person, date), out var literal))
        {
            _onDate[(what, person, date)] = literal = OneOn(person, date) && lines.Count > 1 ? OneOf(person, lines) : Any([.. lines.Select(line => Pair(person, line))]);
        }

        return literal;
    }

    private BoolVar OneOf(int person, IReadOnlyList<int> lines)
    {
        var one = Cp.NewBoolVar("");
        Cp.Add(LinearExpr.Sum(lines.Select(line => Pair(person, line))) == one);
        return one;
    }
}

/// <summary>How many associates of a class are with an option's session during a piece.</summary>
internal sealed record Flow(Supervision.NeedClass Class, int Piece, Supervision.Option Option, IntVar Count);
