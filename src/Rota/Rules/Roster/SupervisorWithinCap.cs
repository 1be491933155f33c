using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>No supervisor has more people at once than their session and the policies of each allow; trainees count.</summary>
internal sealed class SupervisorWithinCap : IRosterRule
{
    public const string Code = "supervision-cap";
    public const string Source = "RCoA: two PAAs, or one and one anaesthetist in training; one to one as acuity asks (2025/26)";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) =>
        from given in (from duty in roster.Duties
                       from span in duty.Supervision
                       let session = roster.Sessions.GetValueOrDefault(span.Session)
                       where session is not null
                       from piece in Pieces.Of(roster, duty, [span.From, span.Until])
                       where span.From <= piece.From && piece.Until <= span.Until
                       select new Given(duty, session, piece)).GroupBy(given => given.Session.Supervisor)
        from finding in FindOf(roster, given.Key, [.. given])
        select finding;

    private sealed record Given(Duty Duty, ProblemSession Session, Piece Piece);

    private sealed record Over(int Load, int Cap, Severity Severity);

    private static IEnumerable<RosterFinding> FindOf(JudgedRoster roster, string supervisor, List<Given> given)
    {
        var sessions = roster.Problem.Sessions.Where(session => session.Supervisor == supervisor).ToList();
        var carried = roster.Problem.Carried.Where(load => load.Supervisor == supervisor).ToList();
        var cuts = given.SelectMany(each => new[] { each.Piece.From, each.Piece.Until })
            .Concat(sessions.SelectMany(session => new[] { session.From, session.Until }))
            .Concat(carried.SelectMany(load => new[] { load.From, load.Until })).Distinct().Order().ToList();
        (Instant From, Instant Until, Over Over, List<Given> Who)? open = null;
        var coming = new Queue<Given>(given.OrderBy(each => each.Piece.From));
        var here = new List<Given>();
        foreach (var (from, until) in cuts.Zip(cuts.Skip(1)))
        {
            here.RemoveAll(each => each.Piece.Until <= from);
            while (coming.TryPeek(out var next) && next.Piece.From <= from)
            {
                here.Add(coming.Dequeue());
            }

            List<Given> now = [.. here];
            var trainees = sessions.Where(session => session.From <= from && until <= session.Until).Sum(session => session.Trainees);
            var load = now.Count + trainees + carried.Where(each => each.From <= from && until <= each.Until).Sum(each => each.Count);
            var over = now.Count == 0 ? null : Judge(load, now);
            if (open is { } so && (so.Over != over || so.Until != from))
            {
                yield return Finding(so.From, so.Until, so.Over, so.Who);
                open = null;
            }

            open = over is null ? open : open is { } going ? (going.From, until, over, going.Who) : (from, until, over, now);
        }

        if (open is { } last)
        {
            yield return Finding(last.From, last.Until, last.Over, last.Who);
        }
    }

    private static Over? Judge(int load, List<Given> now)
    {
        var must = now.Min(each => Math.Min(each.Session.Cap, each.Piece.Blocking.Cap));
        var should = Math.Min(must, now.Min(each => each.Piece.Whole.Cap));
        return load > must ? new(load, must, Severity.Must) : load > should ? new(load, should, Severity.Should) : null;
    }

    private static RosterFinding Finding(Instant from, Instant until, Over over, List<Given> who)
    {
        var names = string.Join(", ", who.Select(each => each.Duty.Person.Name).Distinct(StringComparer.Ordinal));
        return new(
            new(Code, over.Severity, $"{who[0].Session.SupervisorName} supervises {over.Load} at once {Say.Stretch(from, until)} ({names}; trainees and other rosters count); the most is {over.Cap}.", Source),
            who[0].Duty.Person.Id, [.. who.Select(each => each.Duty.Line.Id).Distinct(StringComparer.Ordinal)], from, until);
    }
}
