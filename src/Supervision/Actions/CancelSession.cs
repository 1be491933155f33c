using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Actions;

/// <summary>Cancels a session on one date, and puts the pattern's back.</summary>
internal sealed class CancelSession(IDatabases databases)
{
    /// <summary>A dated session is taken away, and what it stood in for stays cancelled.</summary>
    public async Task<Outcome<DateOnly>> DatedAsync(Actor actor, SessionId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<DatedSession>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } session)
        {
            return new Missing("This session");
        }

        var others = await db.Set<DatedSession>().AnyAsync(
            row => row.Id != id && row.SupervisorId == session.SupervisorId && row.Date == session.Date && row.Replaces == Replaces.Day, cancel);
        if (session.Replaces == Replaces.Occurrence || (session.Replaces == Replaces.Day && !others))
        {
            Add(db, session.SupervisorId, session.Date, session.Replaces == Replaces.Occurrence ? id.Value : null);
        }

        db.Remove(session);
        db.Audit("supervision.session-cancelled", $"session:{id}", $"{session.Date:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return session.Date;
    }

    /// <summary>The pattern's session on one date does not take place.</summary>
    public async Task<Outcome<DateOnly>> OccurrenceAsync(Actor actor, PatternId id, DateOnly date, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Pattern>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } pattern || !Occurrences.IsOn(pattern, date))
        {
            return new Missing("This session");
        }

        var session = Occurrences.IdOf(id, date);
        if (!await db.Set<Cancellation>().AnyAsync(row => row.Date == date && row.Occurrence == session.Value, cancel))
        {
            Add(db, pattern.SupervisorId, date, session.Value);
            db.Audit("supervision.session-cancelled", $"session:{session}", $"{date:yyyy-MM-dd}");
            await db.SaveChangesAsync(cancel);
        }

        return date;
    }

    /// <summary>The pattern holds again for that doctor and date: cancellations of the session and of the whole day are taken back.</summary>
    public async Task<Outcome<DateOnly>> PutBackAsync(Actor actor, PatternId id, DateOnly date, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        if (await db.Set<Pattern>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } pattern || !Occurrences.IsOn(pattern, date))
        {
            return new Missing("This session");
        }

        var session = Occurrences.IdOf(id, date);
        var lines = await db.Set<Cancellation>().Where(row => row.SupervisorId == pattern.SupervisorId && row.Date == date).ToListAsync(cancel);
        db.RemoveRange(lines.Where(line => line.Occurrence is null || line.Occurrence == session.Value));
        db.Audit("supervision.session-put-back", $"session:{session}", $"{date:yyyy-MM-dd}");
        await db.SaveChangesAsync(cancel);
        return date;
    }

    private static void Add(PlatformDb db, PersonId supervisor, DateOnly date, Guid? occurrence) => db.Add(new Cancellation
    {
        EmployerId = db.Actor.RequiredEmployer, Id = Id.New<CancellationId>(), SupervisorId = supervisor, Date = date, Occurrence = occurrence,
    });
}
