using Preceptor.RotaSolver.Model;
using Preceptor.RotaSolver.Model.Alone;
using Preceptor.RotaSolver.Model.Local;
using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Repair;

/// <summary>
/// The roster that people know, with changes that can be taken back. A duty of it that breaks a rule which only advises is kept as it is;
/// whatever is new keeps every rule.
/// </summary>
internal sealed class LiveRoster
{
    private const int MostNeighbours = 8;

    private readonly Stack<(Duty Duty, bool Added)> _done = [];
    private readonly HashSet<(int Person, int Line)> _pinned;
    private readonly HashSet<(int Person, int Line)> _banned = [];
    private readonly Dictionary<string, int> _sessions;

    public LiveRoster(RosterProblem problem, IReadOnlyList<Assignment> roster)
    {
        var pairs = roster.Select(each => new Pair(each.Person, each.Demand)).ToList();
        var held = pairs.ToHashSet();
        Board = new(problem with { Fixed = [.. pairs, .. problem.Fixed.Where(pair => !held.Contains(pair))], Published = pairs });
        Draft = new(Board);
        _sessions = problem.Sessions.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        _pinned = [.. problem.Fixed.Select(pair => (Board.PersonAt[pair.Person], Board.LineAt[pair.Demand]))];
        Known = [.. roster.Select(Named).OrderBy(duty => duty.Person).ThenBy(duty => Board.Line(duty.Line).From)];
        foreach (var duty in Known)
        {
            if (Board.IsPossible(duty.Person, duty.Line) && IsWhole(duty))
            {
                Draft.PutBack(duty);
            }
            else
            {
                Unsound.Add(duty);
            }
        }
    }

    public Board Board { get; }

    public Draft Draft { get; }

    /// <summary>The roster as it was given.</summary>
    public IReadOnlyList<Duty> Known { get; }

    /// <summary>Duties of the roster that break what always blocks, such as clearance or supervision; they get another doctor or are treated as lost.</summary>
    public List<Duty> Unsound { get; } = [];

    public int Mark => _done.Count;

    public Duties Now() => new(Board, [.. Draft.Duties.OrderBy(duty => duty.Person).ThenBy(duty => Board.Line(duty.Line).From).ThenBy(duty => duty.Line)]);

    public bool IsPinned(int person, int line) => _pinned.Contains((person, line));

    public bool IsBanned(int person, int line) => _banned.Contains((person, line));

    /// <summary>From now on the person does not get the line, and a pin to it is void.</summary>
    public void Ban(int person, int line)
    {
        _banned.Add((person, line));
        _pinned.Remove((person, line));
    }

    /// <summary>Takes a ban back that was no pin's.</summary>
    public void Allow(int person, int line) => _banned.Remove((person, line));

    /// <summary>Keeps the person from the line until it is allowed again; pins stay.</summary>
    public void BanForNow(int person, int line) => _banned.Add((person, line));

    public void Take(Duty duty)
    {
        Draft.Take(duty);
        _done.Push((duty, false));
    }

    public void Undo(int mark)
    {
        while (_done.Count > mark)
        {
            var (duty, added) = _done.Pop();
            if (added)
            {
                Draft.Take(duty);
            }
            else
            {
                Draft.PutBack(duty);
            }
        }
    }

    /// <summary>Whether the person could have the line as far as it and their other duties go.</summary>
    public bool Fits(int person, int line) => IsOpenTo(person, line) && Draft.Broken(person, line) is null;

    /// <summary>Whether nothing about the pair alone speaks against it.</summary>
    public bool IsOpenTo(int person, int line) => Board.IsPossible(person, line) && !IsBanned(person, line) && !Draft.Has(person, line) && Draft.Staffed(line) < Board.Line(line).Maximum;

    /// <summary>Gives the line to somebody whom it fits, with supervision; when nobody has room, those on duty then are shared out anew.</summary>
    public bool TryPut(int person, int line)
    {
        if (Draft.Supervise(person, line) is { } duty)
        {
            Put(duty);
            return true;
        }

        var mark = Mark;
        var near = Neighbours(person, line);
        near.ForEach(Take);
        if (near.Count > 0 && Draft.Supervise(person, line) is { } first)
        {
            Put(first);
            if (near.TrueForAll(Again))
            {
                return true;
            }
        }

        Undo(mark);
        return false;
    }

    private bool Again(Duty duty)
    {
        var again = Draft.Supervise(duty.Person, duty.Line);
        if (again is not null)
        {
            Put(again);
        }

        return again is not null;
    }

    public void Put(Duty duty)
    {
        Draft.PutBack(duty);
        _done.Push((duty, true));
    }

    /// <summary>Duties under doctors who might have the person then.</summary>
    private List<Duty> Neighbours(int person, int line)
    {
        var at = Board.Line(line);
        var doctors = Board.ClassOf(person, line).Pieces.SelectMany(piece => piece.Options).Select(option => Board.Problem.Sessions[option.Session].Supervisor).ToHashSet(StringComparer.Ordinal);
        return [.. Draft.Duties.Where(duty => Board.Line(duty.Line).From < at.Until && Board.Line(duty.Line).Until > at.From && duty.Supervision.Any(stretch => doctors.Contains(Board.Problem.Sessions[stretch.Session].Supervisor)))
            .OrderBy(duty => Board.ClassOf(duty.Person, duty.Line).Pieces.Min(piece => piece.Options.Count)).ThenBy(duty => duty.Person).Take(MostNeighbours)];
    }

    private Duty Named(Assignment each) => new(Board.PersonAt[each.Person], Board.LineAt[each.Demand],
        [.. each.Supervision.OrderBy(stretch => stretch.From).Select(stretch => new Stretch(SessionAt(stretch.Session), stretch.From, stretch.Until))]);

    private int SessionAt(string id) => _sessions[id];

    /// <summary>Whether every piece of the duty is under one session that may have it.</summary>
    private bool IsWhole(Duty duty) =>
        Board.ClassOf(duty.Person, duty.Line).Pieces.All(piece => duty.Supervision.Count(stretch => stretch.From < piece.Until && stretch.Until > piece.From) == 1
            && duty.Supervision.Any(stretch => stretch.From <= piece.From && stretch.Until >= piece.Until && piece.Options.Any(option => option.Session == stretch.Session)));

    /// <summary>Why the pair alone is impossible; none when it is not.</summary>
    public string? Refusal(int person, int line) => AloneRules.Refusal(Board, person, line) ?? (Board.IsPossible(person, line) ? null : new Model.Supervision.NeedFinder(Board.Problem).Refusal(person, line));
}
