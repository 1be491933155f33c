using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Roster;

/// <summary>At every minute on duty, unpaid breaks too, exactly one named supervisor is as near as the policies ask.</summary>
internal sealed class SupervisedEveryMinute : IRosterRule
{
    public const string Code = "supervised";
    public const string Source = "NHS England and BMA guidance on supervising associates; RCoA PAA Scope of Practice 2025";

    public IEnumerable<RosterFinding> Find(JudgedRoster roster) => roster.Duties.SelectMany(duty => FindIn(roster, duty));

    private static IEnumerable<RosterFinding> FindIn(JudgedRoster roster, Duty duty)
    {
        var ends = duty.Supervision.SelectMany(span => new[] { span.From, span.Until })
            .Concat(duty.Supervision.Select(span => roster.Sessions.GetValueOrDefault(span.Session)).OfType<ProblemSession>().SelectMany(session => new[] { session.From, session.Until }));
        (Instant From, Instant Until, Problem What)? open = null;
        foreach (var piece in Pieces.Of(roster, duty, ends))
        {
            var what = ProblemOf(roster, duty, piece);
            if (open is { } so && so.What == what)
            {
                open = (so.From, piece.Until, so.What);
                continue;
            }

            if (open is { What.Sentence.Length: > 0 } ended)
            {
                yield return Finding(duty, ended.From, ended.Until, ended.What);
            }

            open = (piece.From, piece.Until, what);
        }

        if (open is { What.Sentence.Length: > 0 } last)
        {
            yield return Finding(duty, last.From, last.Until, last.What);
        }
    }

    /// <param name="Sentence">The middle of the finding's sentence; empty when all is well.</param>
    private readonly record struct Problem(Severity Severity, string Sentence, string Source);

    private static Problem ProblemOf(JudgedRoster roster, Duty duty, Piece piece)
    {
        var spans = duty.Supervision.Where(span => span.From <= piece.From && piece.Until <= span.Until).ToList();
        if (spans.Count != 1)
        {
            return new(Severity.Must, spans.Count == 0 ? "has no supervisor" : $"has {spans.Count} supervisors at once, and one must be named", Source);
        }

        if (!roster.Sessions.TryGetValue(spans[0].Session, out var session) || session.From > piece.From || piece.Until > session.Until)
        {
            return new(Severity.Must, session is null ? "has a supervisor whose session is not there" : $"has {session.SupervisorName}, whose session does not cover it,", Source);
        }

        return !session.Autonomous ? new(Severity.Must, $"has {session.SupervisorName}, who does not practise autonomously,", Source)
            : session.OwnList ? new(Severity.Must, $"has {session.SupervisorName}, who runs a list of their own,", Source)
            : !piece.Blocking.IsMetBy(session, duty.Line) ? Short(Severity.Must, piece.Blocking, session, duty)
            : !piece.Whole.IsMetBy(session, duty.Line) ? Short(Severity.Should, piece.Whole, session, duty)
            : default;
    }

    private static Problem Short(Severity severity, Need need, ProblemSession session, Duty duty)
    {
        var row = need.Rows.First(each => !Need.Of([each]).IsMetBy(session, duty.Line) || need.Specialties is { Count: 0 });
        var reach = Need.Reach(session, duty.Line);
        var has = reach < row.Presence ? $"who is {Say.Nearness(reach)}; {row.Code} {row.Version} asks for {Say.Nearness(row.Presence)}"
            : row.MinutesAway is { } most && session.MinutesAway > most ? $"who is {session.MinutesAway} minutes away; {row.Code} {row.Version} asks for {most}"
            : $"who is in {session.Specialty}; {row.Code} {row.Version} asks for {string.Join(" or ", row.Specialties)}";
        return new(severity, $"has {session.SupervisorName}, {has},", row.Source);
    }

    private static RosterFinding Finding(Duty duty, Instant from, Instant until, Problem what) => new(
        new(Code, what.Severity, $"{duty.Person.Name} {what.Sentence} {Say.Stretch(from, until)} ({duty.Line.ShiftName}).", what.Source),
        duty.Person.Id, [duty.Line.Id], from, until);
}
