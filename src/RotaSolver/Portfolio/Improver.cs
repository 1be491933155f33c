using Preceptor.RotaSolver.Columns;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Portfolio;

/// <summary>Makes the best roster better on one thread: part by part, by detours, and anew from another dive where nothing leads on.</summary>
internal sealed class Improver(Shared shared, Pricing pricing, Random random)
{
    /// <summary>Of people who turn in a detour.</summary>
    private const int MostOfDetour = 4;

    /// <summary>None is the best for all, so chance chooses.</summary>
    private static readonly double[] Loyalties = [0.02, 0.05, 0.1, 0.2];

    /// <summary>Without a better roster, on the budget's scale: at the least, and as a share of how long better ones came.</summary>
    private const double LeastPatience = 2, Patience = 0.6;

    /// <summary>How near the bound must be to the programme's price for its prices to be used when it was given up.</summary>
    private const double NearlySolved = 0.9;

    private readonly OwnRoster _own = new(shared, pricing, random);
    private double _began;

    public void Run(Sweeps sweeps)
    {
        while (!sweeps.IsOver)
        {
            _own.Follow();
            var before = _own.Cost;
            foreach (var person in sweeps.People().Concat(sweeps.People()))
            {
                _own.Follow();
                _own.Respond(person);
            }

            foreach (var (from, until) in sweeps.Stretches())
            {
                _own.Follow();
                _own.Improve(_own.Days(from, until));
            }

            sweeps.Tell(before, _own.Cost);
            if (shared.Budget.IsOver)
            {
                return;
            }
        }
    }

    public void Run(Moves moves)
    {
        _own.Follow();
        _began = _own.Gained = shared.Budget.Gone;
        while (!shared.Budget.IsOver && !shared.Incumbent.IsProven)
        {
            if (shared.Budget.Gone - _own.Gained > Math.Max(LeastPatience, Patience * (_own.Gained - _began)))
            {
                BeginAnew();
            }

            // Until better rosters become rare, all threads work on the same one.
            if (!_own.IsApart)
            {
                _own.Follow();
            }

            var (move, before, began) = (moves.Pick(), _own.Cost, shared.Budget.Gone);
            if (moves.IsDetour(move))
            {
                Detour();
            }
            else
            {
                _own.Improve(moves.PartOf(move, _own.Rows));
            }

            moves.Tell(move, before - _own.Cost, shared.Budget.Gone - began);
        }
    }

    /// <summary>Where nothing leads on: from what known rows make together, from the best that any thread has, or from another dive.</summary>
    private void BeginAnew()
    {
        var isMixed = _own.Mix();
        var (best, cost, _) = shared.Incumbent.Now;
        if (!isMixed && cost == _own.Cost && shared.IsPriced && _own.Dived() is { } rows)
        {
            _own.GoOnFrom(rows, shared.Problem.Cost(rows), isApart: true);
            shared.Incumbent.Offer(rows);
        }
        else
        {
            _own.GoOnFrom(best!, cost, isApart: false);
        }

        _began = _own.Gained = shared.Budget.Gone;
    }

    /// <summary>
    /// Some people get whole rows as if everybody else had answered already, which costs more at first; then everybody answers, on the days that
    /// changed. Kept when it is no worse in the end.
    /// </summary>
    private void Detour()
    {
        var (rows, cost, gained, wasApart) = (_own.Rows, _own.Cost, _own.Gained, _own.IsApart);
        var (turned, changed) = Turned(rows);
        _own.GoOnFrom(turned, shared.Problem.Cost(turned), isApart: true);
        foreach (var (from, until) in Sweeps.Around(changed, Sweeps.Shortest(shared.Problem)))
        {
            _own.Improve(_own.Days(from, until));
        }

        var isKept = _own.Cost <= cost;
        _own.Gained = _own.Cost < cost ? shared.Budget.Gone : gained;
        _own.GoOnFrom(isKept ? _own.Rows : rows, isKept ? _own.Cost : cost, wasApart);
    }

    /// <returns>The roster with some people's other rows, and for each day whether it changed.</returns>
    private (IReadOnlyList<Row> Rows, bool[] Changed) Turned(IReadOnlyList<Row> rows)
    {
        Row[] turned = [.. rows];
        var changed = new bool[shared.Problem.Days];
        for (var people = 1 + random.Next(MostOfDetour); people > 0; people--)
        {
            var (person, loyalty) = (random.Next(rows.Count), Loyalties[random.Next(Loyalties.Length)]);
            if (_own.Turned(turned, person, loyalty) is not { } next)
            {
                continue;
            }

            for (var day = 0; day < changed.Length; day++)
            {
                changed[day] |= next[person].Cells[day] != turned[person].Cells[day];
            }

            turned = next;
        }

        return (turned, changed);
    }

    /// <summary>Everything at once: the bound, and a first dive.</summary>
    /// <param name="until">Given up once so much of the budget is gone.</param>
    public void Root(double until)
    {
        _own.Follow();
        var part = _own.Days(0, shared.Problem.Days);
        using var columns = new ColumnGeneration(part, pricing, shared.Budget);
        columns.Run(null, new(int.MaxValue, shared.Incumbent.Cost, until));
        if (columns.WholeBound is { } bound)
        {
            shared.Incumbent.Prove(bound);
        }

        var isNearlySolved = columns.HasConverged || (columns.Master.IsSolved && columns.Bound >= NearlySolved * columns.Master.Value);
        (shared.Savings, shared.IsPriced) = ((double[])columns.Master.Savings.Clone(), isNearlySolved);
        _own.Remember(part, columns.Master.Columns);
        if (isNearlySolved && new Dive(part, columns, pricing, shared.Budget, new(0.8, 0.02, 0.06, 10)).Run(shared.Incumbent.Cost) is { } found)
        {
            _own.Take(part, found);
        }
    }
}
