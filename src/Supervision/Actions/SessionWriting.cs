using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Actions;

/// <summary>How judged lines become sessions. For a doctor and a date, the lines take the place of all that was there.</summary>
internal static class SessionWriting
{
    /// <summary>Adds the lines to a save that the caller makes. A session that begins at the same time keeps its id.</summary>
    public static async Task PutAsync(PlatformDb db, IReadOnlyList<JudgedSession> lines, CancellationToken cancel)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var (from, until) = (lines.Min(line => line.Date), lines.Max(line => line.Date));
        var days = lines.Select(line => (line.Supervisor, line.Date)).ToHashSet();
        var dated = (await db.Set<DatedSession>().Where(row => row.Date >= from && row.Date <= until).ToListAsync(cancel)).Where(row => days.Contains((row.SupervisorId, row.Date))).ToList();
        var cancelled = (await db.Set<Cancellation>().Where(row => row.Date >= from && row.Date <= until).ToListAsync(cancel)).Where(row => days.Contains((row.SupervisorId, row.Date)));
        db.RemoveRange(cancelled);
        foreach (var line in lines)
        {
            var same = dated.Find(row => row.SupervisorId == line.Supervisor && row.Date == line.Date && row.From == line.Terms?.From);
            if (same is not null)
            {
                dated.Remove(same);
            }

            Put(db, line, same);
        }

        db.RemoveRange(dated);
    }

    private static void Put(PlatformDb db, JudgedSession line, DatedSession? same)
    {
        if (line.Terms is not { } terms)
        {
            db.Add(new Cancellation { EmployerId = db.Actor.RequiredEmployer, Id = Id.New<CancellationId>(), SupervisorId = line.Supervisor, Date = line.Date });
            return;
        }

        var session = same ?? db.Add(new DatedSession
        {
            EmployerId = db.Actor.RequiredEmployer, Id = Id.New<SessionId>(), Date = line.Date, Replaces = Replaces.Day,
        }).Entity;
        session.Replaces = Replaces.Day;
        session.Take(terms);
    }
}
