using Preceptor.Rota.Domain.Problems;

namespace Preceptor.Rota.Rules.Score;

/// <summary>Minutes that are supervised as the blocking policies ask, and not as guidance asks that the employer has not adopted.</summary>
internal static class GuidanceTerms
{
    public static long BelowGuidance(JudgedRoster roster) => (
        from duty in roster.Duties
        from span in duty.Supervision
        let session = roster.Sessions.GetValueOrDefault(span.Session)
        where session is not null
        from piece in Pieces.Of(roster, duty, [span.From, span.Until])
        where span.From <= piece.From && piece.Until <= span.Until
        where piece.Blocking.IsMetBy(session, duty.Line) && !piece.Whole.IsMetBy(session, duty.Line)
        select (long)(piece.Until - piece.From).TotalMinutes).Sum();
}
