using NodaTime;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Domain.Making;

/// <summary>
/// Gives duties their supervisors, stretch by stretch, where their shifts stand already: for a rota brought in from outside and for a change
/// by hand. It takes whom it can and moves nobody's shift; what stays without cover is found by the rules.
/// </summary>
internal sealed class SupervisorPlacing
{
    private readonly JudgedRoster _roster;
    private readonly List<Placed> _placed = [];
    private readonly ILookup<string, ProblemSession> _sessionsOf;
    private readonly ILookup<string, ProblemLoad> _carriedOf;

    private SupervisorPlacing(JudgedRoster roster)
    {
        _roster = roster;
        _sessionsOf = roster.Problem.Sessions.ToLookup(session => session.Supervisor, StringComparer.Ordinal);
        _carriedOf = roster.Problem.Carried.ToLookup(load => load.Supervisor, StringComparer.Ordinal);
    }

    private sealed record Placed(Duty Duty, ProblemSession Session, Instant From, Instant Until, Need Blocking);

    /// <summary>The duties with supervision for those that have none; what others have stays as it is.</summary>
    public static IReadOnlyList<RosterDuty> Place(Problem problem, IReadOnlyList<RosterDuty> duties)
    {
        var placing = new SupervisorPlacing(new(problem, duties));
        var all = placing._roster.Duties;
        foreach (var duty in all.Where(duty => duty.Supervision.Count > 0))
        {
            placing.Take(duty);
        }

        // Those who need a supervisor to themselves choose first.
        var waiting = all.Where(duty => duty.Supervision.Count == 0)
            .Select(duty => (Duty: duty, Cap: placing.PiecesOf(duty).Min(piece => piece.Whole.Cap)))
            .OrderBy(each => each.Cap).ThenBy(each => each.Duty.From).ThenBy(each => each.Duty.Person.Id, StringComparer.Ordinal).Select(each => each.Duty);
        foreach (var duty in waiting)
        {
            placing.Cover(duty);
        }

        return [.. all.Select(duty => new RosterDuty(duty.Person.Id, duty.Line.Id, duty.Supervision.Count > 0 ? duty.Supervision : placing.SpansOf(duty)))];
    }

    private void Take(Duty duty)
    {
        foreach (var span in duty.Supervision.Where(span => _roster.Sessions.ContainsKey(span.Session)))
        {
            _placed.AddRange(Pieces.Of(_roster, duty, [span.From, span.Until]).Where(piece => span.From <= piece.From && piece.Until <= span.Until)
                .Select(piece => new Placed(duty, _roster.Sessions[span.Session], piece.From, piece.Until, piece.Blocking)));
        }
    }

    private IReadOnlyList<Piece> PiecesOf(Duty duty) => Pieces.Of(
        _roster, duty, _roster.Problem.Sessions.Where(session => session.From < duty.Until && duty.From < session.Until).SelectMany(session => new[] { session.From, session.Until }));

    private void Cover(Duty duty)
    {
        ProblemSession? last = null;
        foreach (var piece in PiecesOf(duty))
        {
            last = Choose(duty, piece, last);
            if (last is not null)
            {
                _placed.Add(new(duty, last, piece.From, piece.Until, piece.Blocking));
            }
        }
    }

    /// <summary>The one before, when it still can; else the named supervisor; else whoever meets all guidance and stays longest.</summary>
    private ProblemSession? Choose(Duty duty, Piece piece, ProblemSession? last) => _roster.Problem.Sessions
        .Where(session => session.Autonomous && !session.OwnList && session.From <= piece.From && piece.Until <= session.Until)
        .Where(session => piece.Blocking.IsMetBy(session, duty.Line) && HasRoom(session, piece))
        .OrderByDescending(session => session == last)
        .ThenByDescending(session => piece.Whole.IsMetBy(session, duty.Line))
        .ThenByDescending(session => session.Supervisor == duty.Person.NamedSupervisor)
        .ThenByDescending(session => Instant.Min(session.Until, duty.Until)).ThenBy(session => session.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    private bool HasRoom(ProblemSession session, Piece piece)
    {
        var given = _placed.Where(each => each.Session.Supervisor == session.Supervisor && each.From < piece.Until && piece.From < each.Until).ToList();
        var carried = _carriedOf[session.Supervisor].Where(load => load.From < piece.Until && piece.From < load.Until).ToList();
        var cuts = given.Select(each => each.From).Concat(carried.Select(each => each.From)).Where(cut => piece.From < cut && cut < piece.Until).Append(piece.From);
        var trainees = _sessionsOf[session.Supervisor].Where(each => each.From < piece.Until && piece.From < each.Until).Sum(each => each.Trainees);
        return cuts.All(at =>
        {
            var now = given.Where(each => each.From <= at && at < each.Until).ToList();
            var load = now.Count + 1 + trainees + carried.Where(each => each.From <= at && at < each.Until).Sum(each => each.Count);
            return load <= Math.Min(Math.Min(session.Cap, piece.Whole.Cap), now.Select(each => Math.Min(each.Session.Cap, each.Blocking.Cap)).DefaultIfEmpty(int.MaxValue).Min());
        });
    }

    private List<SupervisedSpan> SpansOf(Duty duty)
    {
        var spans = new List<SupervisedSpan>();
        foreach (var placed in _placed.Where(each => each.Duty == duty).OrderBy(each => each.From))
        {
            if (spans.Count > 0 && spans[^1].Session == placed.Session.Id && spans[^1].Until == placed.From)
            {
                spans[^1] = spans[^1] with { Until = placed.Until };
            }
            else
            {
                spans.Add(new(placed.Session.Id, placed.From, placed.Until));
            }
        }

        return spans;
    }
}
