using Preceptor.RotaSolver.Model.Alone;
using Preceptor.RotaSolver.Model.Supervision;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model;

/// <summary>
/// A problem as arrays: people and lines are their places in the problem's lists, dates are counted from 0. Holds which pairs of
/// person and line are possible at all, and under whom.
/// </summary>
internal sealed class Board
{
    private const int LargeVariables = 15_000;
    private const int SmallVariables = 300;

    private readonly HashSet<(int Person, int Line)> _fixed;
    private readonly Dictionary<(int Person, int Line), NeedClass> _classOf = [];

    public Board(RosterProblem problem)
    {
        Problem = problem;
        DailyRest = problem.Limit(Limits.DailyRest)?.Value ?? 0;
        PersonAt = problem.People.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        LineAt = problem.Demand.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        DateOf = [.. problem.Demand.Select(line => line.Date.DayNumber - problem.Days[0].Date.DayNumber)];
        _fixed = [.. problem.Fixed.Select(pair => (PersonAt[pair.Person], LineAt[pair.Demand]))];
        Classes = FindClasses();
        LinesOf = [.. problem.People.Select((_, p) => problem.Demand.Index()
            .Where(line => _classOf.ContainsKey((p, line.Index))).OrderBy(line => line.Item.From).ThenBy(line => line.Index).Select(line => line.Index).ToArray())];
        PeopleOf = [.. problem.Demand.Select((_, l) => Enumerable.Range(0, problem.People.Count).Where(p => _classOf.ContainsKey((p, l))).ToArray())];
    }

    public RosterProblem Problem { get; }

    public long DailyRest { get; }

    public IReadOnlyDictionary<string, int> PersonAt { get; }

    public IReadOnlyDictionary<string, int> LineAt { get; }

    /// <summary>The date on which a line begins, from 0.</summary>
    public int[] DateOf { get; }

    /// <summary>For each person the lines that they can fill, by their start.</summary>
    public int[][] LinesOf { get; }

    public int[][] PeopleOf { get; }

    /// <summary>For each line, those who can fill it, grouped by what supervision they need there.</summary>
    public IReadOnlyList<NeedClass>[] Classes { get; }

    /// <summary>Whether the exact search alone would be long in finding a first roster.</summary>
    public bool IsLarge => Variables > LargeVariables;

    /// <summary>Whether the exact search alone is done in a moment.</summary>
    public bool IsSmall => Variables < SmallVariables;

    private int Variables => _variables ??= _classOf.Count + Classes.Sum(line => line.Sum(group => group.Pieces.Sum(piece => piece.Options.Count)));

    private int? _variables;

    public Line Line(int line) => Problem.Demand[line];

    public Person Person(int person) => Problem.People[person];

    public bool IsFixed(int person, int line) => _fixed.Contains((person, line));

    public IEnumerable<(int Person, int Line)> Fixed => _fixed.OrderBy(pair => pair);

    public bool IsPossible(int person, int line) => _classOf.ContainsKey((person, line));

    public NeedClass ClassOf(int person, int line) => _classOf[(person, line)];

    /// <summary>Minutes from the midnight of its date to a line's start.</summary>
    public long StartInDay(int line) => Line(line).From - Problem.Days[DateOf[line]].From;

    /// <summary>Lines of a person that begin on a date.</summary>
    public IEnumerable<int> LinesOn(int person, int date) => LinesOf[person].Where(line => DateOf[line] == date);

    /// <summary>Whether two lines cannot both be one person's: they overlap or the rest between is too short.</summary>
    public bool Collide(int a, int b)
    {
        var (first, second) = Line(a).From <= Line(b).From ? (Line(a), Line(b)) : (Line(b), Line(a));
        return second.From < first.Until + DailyRest;
    }

    public string Tell(int person, int line) => $"{Person(person).Name} is fixed to {Line(line).ShiftName} on {Line(line).Date:yyyy-MM-dd} (‘{Line(line).Id}’)";

    private IReadOnlyList<NeedClass>[] FindClasses()
    {
        var all = new IReadOnlyList<NeedClass>[Problem.Demand.Count];
        var finder = new NeedFinder(Problem);
        for (var l = 0; l < all.Length; l++)
        {
            var people = Enumerable.Range(0, Problem.People.Count).Where(p => AloneRules.Refusal(this, p, l) is null).ToArray();
            all[l] = [.. finder.ClassesFor(l, people)];
            foreach (var group in all[l])
            {
                foreach (var person in group.People)
                {
                    _classOf[(person, l)] = group;
                }
            }
        }

        return all;
    }
}
