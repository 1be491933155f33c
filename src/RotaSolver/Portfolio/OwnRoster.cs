using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>What the threads of a solve share.</summary>
internal sealed record Shared(CoreProblem Problem, Incumbent Incumbent, RowPool Pool, Budget Budget)
{
    /// <summary>For each cell what one more person in it saved in the latest programme of everything.</summary>
    public double[] Savings { get; set; } = new double[Problem.Cells.Length];

    /// <summary>Whether that programme was solved, or nearly.</summary>
    public bool IsPriced { get; set; }
}

/// <summary>The roster that one thread works on: the best of all threads, or one apart from it. Some people's rows over some days are made anew by column generation and a dive.</summary>
internal sealed class OwnRoster(Shared shared, Pricing pricing, Random random)
{
    private const int Rounds = 100;
    private const int SeedsOfPerson = 30;

    /// <summary>How often a roster that is no better is taken too.</summary>
    private const double Sideways = 0.3;

    /// <summary>Of the budget, and the least of it, after which a part is given up.</summary>
    private const double ShareOfPart = 0.15, LeastOfPart = 5;

    /// <summary>Person-days of a roster whose known rows are mixed, how many of each person, and for how long.</summary>
    private const int MostOfMix = 3000, RowsOfMix = 200;

    private const double SecondsOfMix = 3;

    /// <summary>Rows of which the best are chosen where a dive finds none, and for how long.</summary>
    private const int MostOfBest = 500;

    private const double SecondsOfBest = 0.25;

    private readonly Response _response = new(shared.Problem, pricing, random);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public long Cost { get; private set; } = long.MaxValue;

    /// <summary>Whether it is one that no other thread works on.</summary>
    public bool IsApart { get; private set; }

    /// <summary>When it last became better, on the budget's scale.</summary>
    public double Gained { get; set; }

    /// <summary>Goes on from the best roster of all threads when that is better.</summary>
    public void Follow()
    {
        if (shared.Incumbent.Now is var now && now.Cost < Cost)
        {
            (Rows, Cost, Gained) = (now.Rows!, now.Cost, shared.Budget.Gone);
        }
    }

    public void GoOnFrom(IReadOnlyList<Row> rows, long cost, bool isApart) => (Rows, Cost, IsApart) = (rows, cost, isApart);

    /// <summary>All people over some days.</summary>
    public Part Days(int from, int until) => new(shared.Problem, [.. Enumerable.Range(0, Rows.Count)], from, until, Rows);

    /// <summary>Gives a person the row that serves best what the others leave open.</summary>
    public void Respond(int person)
    {
        var rows = shared.Budget.IsOver ? null : _response.ToOthers(Rows, person);
        shared.Budget.Spend(pricing.TakeWork());
        if (rows is not null)
        {
            TakeIfNoWorse(rows);
        }
    }

    /// <returns>The roster with another row of a person, as if everybody else had answered to it already; none when there is none.</returns>
    /// <param name="loyalty">See <see cref="Response.ToPrices"/>.</param>
    public Row[]? Turned(IReadOnlyList<Row> rows, int person, double loyalty)
    {
        var turned = shared.Budget.IsOver ? null : _response.ToPrices(rows, person, shared.Savings, loyalty);
        shared.Budget.Spend(pricing.TakeWork());
        return turned;
    }

    /// <summary>Makes a part anew. Now and then a roster that is no better is taken too: it may lead on.</summary>
    public void Improve(Part part)
    {
        if (shared.Budget.IsOver)
        {
            return;
        }

        var cost = part.Cost(part.Current);
        var below = random.NextDouble() < Sideways ? cost + 1 : cost;
        var until = shared.Budget.Gone + Math.Max(LeastOfPart, shared.Budget.All * ShareOfPart);
        using var columns = Columns(part);
        columns.Run(null, new(Rounds, below, until));
        Learn(part, columns.Master.Savings);
        if (columns.WholeBound >= below || !columns.Master.IsSolved || shared.Budget.IsOver || shared.Budget.Gone > until)
        {
            return;
        }

        Remember(part, columns.Master.Columns.Where(column => column.Share > 1e-6));
        var (proof, rows) = (columns.Proof, new Dive(part, columns, pricing, shared.Budget, Pace()).Run(below));
        rows ??= below == cost ? Best(part, proof, below) : null;
        if (rows is not null)
        {
            Take(part, rows);
        }
    }

    /// <summary>Where a dive finds nothing better: the best of all rows that a better roster can hold, when they are few enough.</summary>
    private IReadOnlyList<Row>? Best(Part part, Proof? proof, long below)
    {
        var all = proof is null || shared.Budget.IsOver ? null : pricing.Within(part, proof, below, MostOfBest);
        shared.Budget.Spend(pricing.TakeWork());
        return all is null ? null : new RowMix(part, shared.Budget).Find(all, below, SecondsOfBest);
    }

    /// <summary>A roster of everything by a dive; none when it was given up.</summary>
    public IReadOnlyList<Row>? Dived()
    {
        var part = Days(0, shared.Problem.Days);
        using var columns = Columns(part);
        columns.Run(null, new(Rounds));
        return new Dive(part, columns, pricing, shared.Budget, Pace()).Run(long.MaxValue);
    }

    /// <summary>The best that known rows can make together, when that is better.</summary>
    /// <returns>Whether it was.</returns>
    public bool Mix()
    {
        var (now, cost, bound) = shared.Incumbent.Now;
        if (!shared.IsPriced || shared.Budget.IsOver || Rows.Count * shared.Problem.Days > MostOfMix || bound is not { } least)
        {
            return false;
        }

        IReadOnlyList<IReadOnlyList<Row>> rows = [.. now!.Select((row, person) => shared.Pool.Near(person, shared.Savings, cost - least, RowsOfMix).Append(row).Distinct(SameCells.Instance).ToList())];
        var part = Days(0, shared.Problem.Days);
        return new RowMix(part, shared.Budget).Find(rows, part.Cost(now!), SecondsOfMix) is { } mixed && TakeIfNoWorse(mixed);
    }

    /// <summary>Takes a part's rows when the roster is no worse with them.</summary>
    /// <param name="rows">For each of the part's people.</param>
    public void Take(Part part, IReadOnlyList<Row> rows)
    {
        foreach (var (i, row) in rows.Index())
        {
            shared.Pool.Add(part.People[i], row);
        }

        var (now, best, _) = shared.Incumbent.Now;
        if (!IsApart && best < Cost && Put(part, rows, now!) is { } there && TakeIfNoWorse(there))
        {
            return;
        }

        if (Put(part, rows, part.Rows) is { } here)
        {
            TakeIfNoWorse(here);
        }
    }

    public void Remember(Part part, IEnumerable<Column> columns)
    {
        foreach (var column in columns)
        {
            shared.Pool.Add(part.People[column.Person], column.Row);
        }
    }

    private ColumnGeneration Columns(Part part) => new(part, pricing, shared.Budget, new(shared.Pool, shared.Savings, SeedsOfPerson));

    private bool TakeIfNoWorse(IReadOnlyList<Row> rows)
    {
        var cost = shared.Problem.Cost(rows);
        if (cost > Cost)
        {
            return false;
        }

        Gained = cost < Cost ? shared.Budget.Gone : Gained;
        (Rows, Cost) = (rows, cost);
        shared.Incumbent.Offer(rows);
        return true;
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

    /// <summary>No pace is the best for all, so chance chooses.</summary>
    private DivePace Pace() => random.Next(4) switch
    {
        0 => new(0.8, 0.03, 0.12, 5, 0.1, random),
        1 => new(0.8, 0.02, 0.06, 10, 0.15, random),
        2 => new(0.9, 0.01, 0.04, 10, 0.2, random),
        _ => new(0.7, 0.05, 0.15, 10, 0.1, random),
    };
}
