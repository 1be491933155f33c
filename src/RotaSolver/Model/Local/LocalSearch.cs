using Preceptor.RotaSolver.Problem;
using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Local;

/// <summary>
/// Builds a roster duty by duty, then again and again takes some duties of a few dates out and builds them anew, keeping what is cheaper.
/// It is the start for the exact search where that alone would take long to find anything.
/// </summary>
internal sealed class LocalSearch
{
    private readonly Board _board;
    private readonly Draft _draft;
    private readonly int[][] _linesOn;
    private ulong _chance;

    public LocalSearch(Board board, int seed)
    {
        _board = board;
        _draft = new(board);
        _chance = ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + 1;
        _linesOn = [.. board.Problem.Days.Select((_, date) => Enumerable.Range(0, board.DateOf.Length).Where(line => board.DateOf[line] == date && board.PeopleOf[line].Length > 0).ToArray())];
    }

    public long Price => _draft.Price;

    /// <summary>The first roster; none when not even the fixed duties could be supervised in this way.</summary>
    /// <param name="wanted">Duties that are put in first, as far as they keep every rule and can be supervised.</param>
    public bool Build(IEnumerable<(int Person, int Line)>? wanted = null)
    {
        if (!_draft.PutFixed())
        {
            return false;
        }

        // Room to supervise goes first to those whom a line cannot do without.
        var open = wanted?.ToList() ?? [];
        foreach (var enough in (Func<Line, int>[])[line => line.Minimum, line => line.Ideal, line => line.Maximum])
        {
            open.RemoveAll(pair => _draft.Staffed(pair.Line) < enough(_board.Line(pair.Line)) && _draft.TryPlace(pair.Person, pair.Line));
        }

        Fill(Enumerable.Range(0, _board.DateOf.Length).Where(line => _board.PeopleOf[line].Length > 0));
        return true;
    }

    /// <summary>Begins with a roster that keeps every rule.</summary>
    public void Begin(IEnumerable<Duty> duties)
    {
        foreach (var duty in duties)
        {
            _draft.PutBack(duty);
        }
    }

    public Duties Now() => new(_board, [.. _draft.Duties.OrderBy(duty => duty.Person).ThenBy(duty => _board.Line(duty.Line).From).ThenBy(duty => duty.Line)]);

    /// <summary>One ruin and rebuilding.</summary>
    public void Step()
    {
        var (before, first, days) = (_draft.Price, Below(_linesOn.Length), 1 + Below(4));
        var share = 20 + Below(60);
        var dates = Enumerable.Range(first, Math.Min(days, _linesOn.Length - first)).ToHashSet();
        var ruined = _draft.Duties.Where(duty => dates.Contains(_board.DateOf[duty.Line]) && !_board.IsFixed(duty.Person, duty.Line)).Where(_ => Below(100) < share).ToList();
        ruined.ForEach(_draft.Take);
        var rest = _draft.Duties.ToHashSet();
        Fill(dates.SelectMany(date => _linesOn[date]));
        if (_draft.Price > before)
        {
            _draft.Duties.Where(duty => !rest.Contains(duty)).ToList().ForEach(_draft.Take);
            ruined.ForEach(_draft.PutBack);
        }
    }

    /// <summary>Puts people on lines, the lines that lack most first, as long as each of them makes the roster cheaper.</summary>
    private void Fill(IEnumerable<int> lines)
    {
        var order = lines.Select(line => (Line: line, Lack: _board.Line(line).Minimum > _draft.Staffed(line) ? 0 : 1, Chance: Below(1 << 20))).OrderBy(each => each.Lack).ThenBy(each => each.Chance).Select(each => each.Line).ToList();
        var open = true;
        while (open)
        {
            open = false;
            foreach (var line in order)
            {
                open |= PutOne(line);
            }
        }
    }

    private bool PutOne(int line)
    {
        var noise = 1 + Below(40);
        var people = _board.PeopleOf[line].Select(p => (Person: p, Price: _draft.PriceOf(p, line))).Where(each => each.Price < 0)
            .OrderBy(each => each.Price + Below(noise)).ThenBy(each => each.Person);
        return people.Any(each => _draft.TryPut(each.Person, line, each.Price!.Value));
    }

    private int Below(int count)
    {
        _chance += 0x9E3779B97F4A7C15UL;
        var mixed = (_chance ^ (_chance >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
    }
}
