using Preceptor.RotaSolver.Roster;

namespace Preceptor.RotaSolver.Model.Supervision;

/// <summary>Gives duties that are handed over a single supervisor, or fewer, where the same price allows it. The model does not price handovers, so it leaves needless ones.</summary>
internal sealed class Handovers
{
    private readonly Board _board;
    private readonly Dictionary<string, List<Held>> _held = new(StringComparer.Ordinal);

    private readonly HashSet<int> _closed = [];

    public Handovers(Board board) => _board = board;

    public static IReadOnlyList<Duty> Fewer(Board board, IReadOnlyList<Duty> duties)
    {
        var all = new Handovers(board);
        foreach (var duty in duties)
        {
            all.Take(duty);
        }

        return [.. duties.Select(duty => duty.Supervision.Count > 1 || all.Named(duty) ? all.Better(duty) : duty)];
    }

    /// <summary>Whether the person's named supervisor could have them and does not.</summary>
    private bool Named(Duty duty) =>
        _board.Person(duty.Person).NamedSupervisor is { } named && duty.Supervision.All(stretch => SupervisorOf(stretch.Session) != named)
        && _board.ClassOf(duty.Person, duty.Line).Pieces.Any(piece => piece.Options.Any(option => SupervisorOf(option.Session) == named));

    private Duty Better(Duty duty)
    {
        Release(duty);
        var tried = Walk(duty);
        var better = tried is not null && Price(tried) <= Price(duty) && (tried.Supervision.Count < duty.Supervision.Count || (tried.Supervision.Count == duty.Supervision.Count && Named(duty) && !Named(tried)))
            ? tried : duty;
        Take(better);
        return better;
    }

    /// <summary>Minutes below guidance.</summary>
    public long Price(Duty duty) => Soft.BelowGuidance.Minutes(_board, duty.Person, duty.Line, duty.Supervision);

    /// <summary>Nobody is put under this session any more.</summary>
    public void Close(int session) => _closed.Add(session);

    /// <summary>From the start on, always whoever can stay longest; none when somewhere nobody has room.</summary>
    public Duty? Walk(Duty duty)
    {
        var pieces = _board.ClassOf(duty.Person, duty.Line).Pieces;
        var stretches = new List<Stretch>();
        for (var i = 0; i < pieces.Count;)
        {
            var (session, length) = Longest(duty, pieces, i);
            if (length == 0)
            {
                return null;
            }

            var until = pieces[i + length - 1].Until;
            if (stretches.Count > 0 && stretches[^1].Session == session)
            {
                stretches[^1] = stretches[^1] with { Until = until };
            }
            else
            {
                stretches.Add(new(session, pieces[i].From, until));
            }

            i += length;
        }

        return duty with { Supervision = stretches };
    }

    private (int Session, int Length) Longest(Duty duty, IReadOnlyList<Piece> pieces, int first)
    {
        var named = _board.Person(duty.Person).NamedSupervisor;
        var guided = pieces[first].Options.Any(option => !option.BelowGuidance && HasRoom(option, pieces[first]));
        return pieces[first].Options
            .Select(option => (option.Session, Length: pieces.Skip(first).TakeWhile(piece => piece.Options.Any(other => other.Session == option.Session && other.BelowGuidance != guided && HasRoom(other, piece))).Count()))
            .OrderByDescending(each => each.Length).ThenByDescending(each => SupervisorOf(each.Session) == named).ThenBy(each => each.Session).FirstOrDefault();
    }

    /// <summary>Whether the session's supervisor may have one more throughout a piece, and those that they have may share them.</summary>
    private bool HasRoom(Option option, Piece piece)
    {
        if (_closed.Contains(option.Session))
        {
            return false;
        }

        var beside = (_held.GetValueOrDefault(SupervisorOf(option.Session)) ?? []).Where(held => held.From < piece.Until && held.Until > piece.From).ToList();
        return beside.Select(held => held.From).Append(piece.From).Where(minute => minute >= piece.From).Distinct()
            .All(minute => beside.Where(held => held.From <= minute && minute < held.Until).ToList() is var now && now.Count + 1 <= now.Select(held => held.Room).Append(option.Room).Min());
    }

    public void Take(Duty duty)
    {
        foreach (var held in HeldBy(duty))
        {
            if (!_held.TryGetValue(held.Supervisor, out var list))
            {
                _held[held.Supervisor] = list = [];
            }

            list.Add(held);
        }
    }

    public void Release(Duty duty)
    {
        foreach (var held in HeldBy(duty))
        {
            _held[held.Supervisor].Remove(held);
        }
    }

    private IEnumerable<Held> HeldBy(Duty duty) =>
        from stretch in duty.Supervision
        from piece in _board.ClassOf(duty.Person, duty.Line).Pieces
        where piece.From < stretch.Until && piece.Until > stretch.From
        select new Held(SupervisorOf(stretch.Session), duty.Person, piece.From, piece.Until, piece.Options.First(option => option.Session == stretch.Session).Room);

    private string SupervisorOf(int session) => _board.Problem.Sessions[session].Supervisor;

    private sealed record Held(string Supervisor, int Person, long From, long Until, int Room);
}
