using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>What the threads of a solve share.</summary>
internal sealed record Shared(CoreProblem Problem, Incumbent Incumbent, RowPool Pool, Budget Budget)
{
    /// <summary>For each cell what one more person in it saved in the latest programme of everything.</summary>
    public double[] Savings { get; set; } = new double[Problem.Cells.Length];

    /// <summary>Whether that programme was solved to its end.</summary>
    public bool IsPriced { get; set; }
}

/// <summary>Makes the best roster better, a part at a time: some people's rows over some days are made anew by column generation and a dive.</summary>
internal sealed class Improver(Shared shared, Random random)
{
    private const int Rounds = 100;
    private const int SeedsOfPerson = 30;

    /// <summary>How often.</summary>
    private const double Sideways = 0.3;

    /// <summary>Without a better roster, on the budget's scale: at the least, and as a share of how long better ones came.</summary>
    private const double LeastPatience = 2;

    private const double Patience = 0.6;

    /// <summary>Whether it searches where no other thread does, from a dive of its own.</summary>
    private bool _isApart;

    private double _began;
    private double _gained;
    private IReadOnlyList<Row>? _current;
    private long _cost = long.MaxValue;
    private readonly Pricing _pricing = new(shared.Problem, 1);

    public void Run(Sweeps sweeps)
    {
        while (!sweeps.IsOver)
        {
            Follow();
            var before = _cost;
            foreach (var person in sweeps.People().Concat(sweeps.People()))
            {
                Follow();
                Respond(person);
            }

            foreach (var (from, until) in sweeps.Stretches())
            {
                Follow();
                Improve(new(shared.Problem, [.. Enumerable.Range(0, _current!.Count)], from, until, _current!));
            }

            sweeps.Tell(before, _cost);
            if (shared.Budget.IsOver)
            {
                return;
            }
        }
    }

    public void Run(Moves moves)
    {
        (_current, _cost, _) = shared.Incumbent.Now;
        _began = _gained = shared.Budget.Gone;
        while (!shared.Budget.IsOver && !shared.Incumbent.IsProven)
        {
            if (shared.Budget.Gone - _gained > Math.Max(LeastPatience, Patience * (_gained - _began)))
            {
                BeginAnew();
            }

            if (!_isApart)
            {
                Follow();
            }

            var (move, before, began) = (moves.Pick(), _cost, shared.Budget.Gone);
            if (moves.PersonOf(move) is { } person)
            {
                Respond(person);
            }
            else
            {
                Improve(moves.PartOf(move, _current!));
            }

            moves.Tell(move, before - _cost, shared.Budget.Gone - began);
        }
    }

    /// <summary>Until better rosters become rare, all threads work on the same one.</summary>
    private void Follow()
    {
        if (shared.Incumbent.Now is var now && now.Cost < _cost)
        {
            (_current, _cost, _gained) = (now.Rows, now.Cost, shared.Budget.Gone);
        }
    }

    /// <summary>Where nothing leads on: from the best that any thread has, or from another dive.</summary>
    private void BeginAnew()
    {
        var (best, cost, _) = shared.Incumbent.Now;
        if (cost == _cost && shared.IsPriced && Everything(_current!) is var part && Dived(part) is { } rows)
        {
            (_current, _cost, _isApart) = (rows, shared.Problem.Cost(rows), true);
            shared.Incumbent.Offer(rows);
        }
        else
        {
            (_current, _cost, _isApart) = (best, cost, false);
        }

        _began = _gained = shared.Budget.Gone;
    }

    private IReadOnlyList<Row>? Dived(Part part)
    {
        using var columns = new ColumnGeneration(part, _pricing, shared.Budget, new(shared.Pool, shared.Savings, SeedsOfPerson));
        columns.Run(null, new(Rounds));
        return new Dive(part, columns, _pricing, shared.Budget, Pace()).Run(long.MaxValue);
    }

    private Part Everything(IReadOnlyList<Row> rows) => new(shared.Problem, [.. Enumerable.Range(0, rows.Count)], 0, shared.Problem.Days, rows);

    private void Respond(int person)
    {
        var rows = shared.Budget.IsOver ? null : new Response(shared.Problem, _pricing, random).Make(_current!, person);
        shared.Budget.Spend(_pricing.TakeWork());
        if (rows is not null && shared.Problem.Cost(rows) is var cost && cost <= _cost)
        {
            _gained = cost < _cost ? shared.Budget.Gone : _gained;
            (_current, _cost) = (rows, cost);
            shared.Incumbent.Offer(rows);
        }
    }

    /// <summary>Now and then a roster that is no better is taken too: it may lead on.</summary>
    private void Improve(Part part)
    {
        if (shared.Budget.IsOver)
        {
            return;
        }

        var cost = part.Cost(part.Current);
        var below = random.NextDouble() < Sideways ? cost + 1 : cost;
        using var columns = new ColumnGeneration(part, _pricing, shared.Budget, new(shared.Pool, shared.Savings, SeedsOfPerson));
        columns.Run(null, new(Rounds, below));
        Learn(part, columns.Master.Savings);
        if (columns.WholeBound >= below || !columns.Master.IsSolved || shared.Budget.IsOver)
        {
            return;
        }

        Remember(part, columns.Master.Columns.Where(column => column.Share > 1e-6));
        if (new Dive(part, columns, _pricing, shared.Budget, Pace()).Run(below) is { } rows)
        {
            Take(part, rows);
        }
    }

    /// <summary>While everything at once has not been priced, the prices of large parts stand for it.</summary>
    private void Learn(Part part, double[] savings)
    {
        if (shared.IsPriced || part.People.Length * 2 < shared.Problem.People.Length)
        {
            return;
        }

        foreach (var cell in part.Cells)
        {
            shared.Savings[cell] = savings[cell];
        }
    }

    private void Take(Part part, IReadOnlyList<Row> rows)
    {
        foreach (var (i, row) in rows.Index())
        {
            shared.Pool.Add(part.People[i], row);
        }

        var (now, best, _) = shared.Incumbent.Now;
        foreach (var all in (IReadOnlyList<Row>?[])[_isApart || best >= _cost ? null : Put(part, rows, now!), Put(part, rows, part.Rows)])
        {
            if (all is not null && shared.Problem.Cost(all) is var cost && cost <= _cost)
            {
                _gained = cost < _cost ? shared.Budget.Gone : _gained;
                (_current, _cost) = (all, cost);
                shared.Incumbent.Offer(all);
                return;
            }
        }
    }

    /// <summary>The part's days into a roster that may have changed elsewhere meanwhile.</summary>
    /// <returns>None when a row no longer keeps its rules.</returns>
    private Row[]? Put(Part part, IReadOnlyList<Row> rows, IReadOnlyList<Row> into)
    {
        var all = into.ToArray();
        foreach (var (i, person) in part.People.Index())
        {
            int[] cells = [.. into[person].Cells[..part.From], .. rows[i].Cells[part.From..part.Until], .. into[person].Cells[part.Until..]];
            if (RowTrace.Make(shared.Problem, shared.Problem.People[person], cells) is not { } row)
            {
                return null;
            }

            all[person] = row;
        }

        return all;
    }

    private void Remember(Part part, IEnumerable<Column> columns)
    {
        foreach (var column in columns)
        {
            shared.Pool.Add(part.People[column.Person], column.Row);
        }
    }

    /// <summary>No pace is the best for all, so chance chooses.</summary>
    private DivePace Pace() => random.Next(4) switch
    {
        0 => new(0.8, 0.03, 0.12, 5, 0.1, random),
        1 => new(0.8, 0.02, 0.06, 10, 0.15, random),
        2 => new(0.9, 0.01, 0.04, 10, 0.2, random),
        _ => new(0.7, 0.05, 0.15, 10, 0.1, random),
    };

    /// <summary>Everything at once: the bound, and a first dive.</summary>
    /// <param name="until">Given up once so much of the budget is gone.</param>
    public void Root(double until)
    {
        var rows = shared.Incumbent.Now.Rows!;
        var part = Everything(rows);
        using var columns = new ColumnGeneration(part, _pricing, shared.Budget);
        columns.Run(null, new(int.MaxValue, shared.Incumbent.Cost, until));
        if (columns.WholeBound is { } bound)
        {
            shared.Incumbent.Prove(bound);
        }

        (shared.Savings, shared.IsPriced) = ((double[])columns.Master.Savings.Clone(), columns.HasConverged);
        Remember(part, columns.Master.Columns);
        if (columns.HasConverged && new Dive(part, columns, _pricing, shared.Budget, new(0.8, 0.02, 0.06, 10)).Run(shared.Incumbent.Cost) is { } found)
        {
            Take(part, found);
        }
    }
}
