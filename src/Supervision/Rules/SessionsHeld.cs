using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>What is recorded of sessions around some dates.</summary>
internal sealed record SessionBook(IReadOnlyList<Pattern> Patterns, IReadOnlyList<DatedSession> Dated, IReadOnlyList<Cancellation> Cancelled);

/// <summary>A session on a date, from the pattern or dated.</summary>
/// <param name="Date">The UK date on which it begins.</param>
/// <param name="Pattern">The pattern it comes from; none when it is dated.</param>
/// <param name="Replaces">What of the pattern a dated session stands in for.</param>
/// <param name="IsCancelled">It is of the pattern and does not take place.</param>
internal sealed record HeldSession(
    SessionId Id, DateOnly Date, SessionTerms Terms, Instant From, Instant Until, PatternId? Pattern, Replaces Replaces, bool IsCancelled)
{
    public SupervisingSession ToContract() => new(
        Id, Terms.Supervisor, Terms.Site, Terms.Suite, Terms.Specialty, From, Until, Terms.Presence, Terms.MinutesAway, Terms.Cap, Terms.HasOwnList, Terms.Trainees);
}

/// <summary>
/// Which sessions take place: what is dated holds, and the pattern where nothing dated takes its place. A time of day becomes an instant here,
/// so a session over a clock change is as long as the night is.
/// </summary>
internal static class SessionsHeld
{
    /// <summary>The sessions that begin on these dates, both inclusive, the pattern's cancelled ones too, in order of time.</summary>
    public static IReadOnlyList<HeldSession> On(SessionBook book, DateOnly from, DateOnly until)
    {
        var dated = book.Dated.ToLookup(session => (session.SupervisorId, session.Date));
        var cancelled = book.Cancelled.ToLookup(line => (line.SupervisorId, line.Date));
        var held = new List<HeldSession>();
        for (var date = from; date <= until; date = date.AddDays(1))
        {
            foreach (var pattern in book.Patterns.Where(pattern => Occurrences.IsOn(pattern, date)))
            {
                var id = Occurrences.IdOf(pattern.Id, date);
                var day = (pattern.SupervisorId, date);
                if (!dated[day].Any(session => session.Replaces == Replaces.Day || (session.Replaces == Replaces.Occurrence && session.Id == id)))
                {
                    var isCancelled = cancelled[day].Any(line => line.Occurrence is null || line.Occurrence == id.Value);
                    held.Add(Held(id, date, pattern.ToTerms(), pattern.Id, Replaces.Nothing, isCancelled));
                }
            }
        }

        held.AddRange(book.Dated.Where(session => session.Date >= from && session.Date <= until)
            .Select(session => Held(session.Id, session.Date, session.ToTerms(), null, session.Replaces, isCancelled: false)));
        // The March change swallows what would begin and end within its hour.
        return [.. held.Where(session => session.From < session.Until).OrderBy(session => session.From).ThenBy(session => session.Id.Value)];
    }

    /// <summary>The sessions that take place and touch a stretch of time.</summary>
    public static IReadOnlyList<HeldSession> Between(SessionBook book, Instant from, Instant until) =>
        [.. On(book, FirstDate(from), UkTime.DateOf(until)).Where(session => !session.IsCancelled && session.From < until && session.Until > from)];

    /// <summary>Only what begins while its doctor works here: a pattern may outlast its doctor.</summary>
    /// <param name="staff">Everybody who is employed on at least one of the dates.</param>
    public static IReadOnlyList<HeldSession> WhileEmployed(IReadOnlyList<HeldSession> sessions, StaffBook staff) =>
        [.. sessions.Where(session => staff.Find(session.Terms.Supervisor) is { } doctor && StaffBook.IsEmployedOn(doctor, session.Date))];

    /// <summary>A session that runs over midnight begins on the day before.</summary>
    public static DateOnly FirstDate(Instant from) => UkTime.DateOf(from).AddDays(-1);

    private static HeldSession Held(SessionId id, DateOnly date, SessionTerms terms, PatternId? pattern, Replaces replaces, bool isCancelled) => new(
        id, date, terms, UkTime.At(date, terms.From), UkTime.At(terms.IsOvernight ? date.AddDays(1) : date, terms.Until), pattern, replaces, isCancelled);
}
