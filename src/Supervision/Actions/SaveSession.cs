using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Actions;

/// <param name="Session">The dated session to change; none adds one.</param>
/// <param name="IsBeside">Of a new one: the doctor's pattern holds on that date too.</param>
/// <param name="Of">The pattern whose session on the date of the text is changed; none otherwise.</param>
internal sealed record SessionRequest(SessionText Text, SessionId? Session = null, bool IsBeside = false, PatternId? Of = null);

/// <summary>Adds or changes a session on one date, or changes the pattern's session on one date.</summary>
internal sealed class SaveSession(IDatabases databases, StaffAsked staff, Specialties specialties)
{
    public async Task<Outcome<SessionValues>> RunAsync(Actor actor, SessionRequest request, CancellationToken cancel)
    {
        var people = await staff.EverAsync(actor, cancel);
        await using var db = databases.Open(actor);
        var before = request.Session is { } id ? await db.Set<DatedSession>().SingleOrDefaultAsync(row => row.Id == id, cancel) : null;
        var pattern = request.Of is { } of ? await db.Set<Pattern>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == of, cancel) : null;
        if ((request.Session is not null && before is null) || (request.Of is not null && pattern is null))
        {
            return new Missing("This session");
        }

        var read = SessionReading.Read(Kept(request.Text, before, pattern, people), people, specialties);
        if (!read.Done(out var values))
        {
            return read;
        }

        if (pattern is not null && !Occurrences.IsOn(pattern, values.Date))
        {
            return new Missing("This session");
        }

        var session = before ?? NewSession(db, request, values);
        session.Take(values.Terms);
        if (await OverlapAsync(db, session, people, cancel) is { } refusal)
        {
            return refusal;
        }

        db.Audit(
            before is null ? "supervision.session-added" : "supervision.session-changed", $"session:{session.Id}",
            $"{values.Date:yyyy-MM-dd} {Times.Text(values.Terms.From)}-{Times.Text(values.Terms.Until)}, replaces {session.Replaces}");
        await db.SaveChangesAsync(cancel);
        return values;
    }

    // A session keeps its doctor and its date: another doctor or day is another session.
    private static SessionText Kept(SessionText text, DatedSession? before, Pattern? pattern, StaffBook people)
    {
        var doctor = before?.SupervisorId ?? pattern?.SupervisorId;
        return (doctor is { } id ? text with { Supervisor = people.Find(id)?.StaffNumber ?? "" } : text) with { Date = before is null ? text.Date : before.Date.ToString("yyyy-MM-dd") };
    }

    private static DatedSession NewSession(PlatformDb db, SessionRequest request, SessionValues values) => db.Add(new DatedSession
    {
        EmployerId = db.Actor.RequiredEmployer,
        Id = request.Of is { } pattern ? Occurrences.IdOf(pattern, values.Date) : Id.New<SessionId>(),
        Date = values.Date,
        Replaces = request.Of is not null ? Replaces.Occurrence : request.IsBeside ? Replaces.Nothing : Replaces.Day,
    }).Entity;

    private static async Task<Refusal?> OverlapAsync(PlatformDb db, DatedSession session, StaffBook people, CancellationToken cancel)
    {
        var (from, until) = (session.Date.AddDays(-1), session.Date.AddDays(1));
        var book = await SessionBooks.LoadAsync(db, from, until, cancel);
        var all = book with { Dated = [.. book.Dated.Where(row => row.Id != session.Id), session] };
        var held = SessionsHeld.On(all, from, until).Where(row => row.Terms.Supervisor == session.SupervisorId);
        return OneSessionAtATime.Overlap(held) is { } pair
            ? new NotUnderstood(nameof(SessionText.From), OneSessionAtATime.Sentence(people.NameOf(session.SupervisorId), pair.First.Id == session.Id ? pair.Second : pair.First))
            : null;
    }
}
