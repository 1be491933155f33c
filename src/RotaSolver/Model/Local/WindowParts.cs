namespace Preceptor.RotaSolver.Model.Local;

/// <summary>A part of a roster that is solved anew.</summary>
/// <param name="Sort">Which of the sorts of parts it is.</param>
/// <param name="MayChange">Whether a pair of person and line may change.</param>
internal sealed record WindowPart(int Sort, Func<int, int, bool> MayChange);

/// <summary>
/// Which parts are solved anew: some dates, some people, or some people on some dates. A sort that is solved to its end grows and one that is not
/// shrinks; what gained much for its time is taken more often.
/// </summary>
internal sealed class WindowParts(Board board, Random random)
{
    private const double Growth = 1.15, Forget = 0.9, Curiosity = 0.4;

    /// <summary>Dates of the parts that have some people on some dates.</summary>
    private const int LeastDates = 5, MostDates = 14;

    /// <summary>In dates, people and people.</summary>
    private readonly double[] _sizes = [2, 2, 6];
    private readonly double[] _gains = [0, 0, 0];

    public WindowPart Pick()
    {
        var sum = _gains.Sum();
        var (draw, sort) = (random.NextDouble(), 0);
        for (; sort < _gains.Length - 1; sort++)
        {
            draw -= (sum > 0 ? (1 - Curiosity) * _gains[sort] / sum : 0) + ((sum > 0 ? Curiosity : 1) / _gains.Length);
            if (draw <= 0)
            {
                break;
            }
        }

        return new(sort, sort switch { 0 => Dates(Size(0)), 1 => People(Size(1)), _ => Both(Size(2)) });
    }

    /// <param name="isWhole">Whether the part was solved to its end.</param>
    /// <param name="gain">A second.</param>
    public void Tell(WindowPart part, bool isWhole, double gain)
    {
        _gains[part.Sort] = (_gains[part.Sort] * Forget) + (gain * (1 - Forget));
        var most = part.Sort == 0 ? board.Problem.Days.Count : board.LinesOf.Length;
        _sizes[part.Sort] = Math.Clamp(_sizes[part.Sort] * (isWhole ? Growth : 1 / Growth), 1, Math.Max(1, most));
    }

    /// <summary>About as large as the sort is now.</summary>
    private int Size(int sort) => Math.Max(1, (int)Math.Round(_sizes[sort] * (0.7 + (0.6 * random.NextDouble()))));

    private Func<int, int, bool> Dates(int size)
    {
        // Dates at both ends are met as often as others.
        var first = random.Next(1 - size, board.Problem.Days.Count);
        return (_, line) => board.DateOf[line] >= first && board.DateOf[line] < first + size;
    }

    private Func<int, int, bool> People(int size)
    {
        var some = Some(size);
        return (person, _) => some.Contains(person);
    }

    private Func<int, int, bool> Both(int size)
    {
        var (some, dates) = (Some(size), Dates(random.Next(LeastDates, MostDates + 1)));
        return (person, line) => some.Contains(person) && dates(person, line);
    }

    /// <summary>Some people who could take each other's lines.</summary>
    private HashSet<int> Some(int size)
    {
        var all = Enumerable.Range(0, board.LinesOf.Length).Where(person => board.LinesOf[person].Length > 0).ToArray();
        random.Shuffle(all);
        if (all.Length == 0 || random.Next(2) == 0)
        {
            return [.. all.Take(size)];
        }

        var lines = board.LinesOf[all[0]].ToHashSet();
        return [.. all.OrderByDescending(person => board.LinesOf[person].Count(lines.Contains)).Take(size)];
    }
}
