using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Queries;

/// <param name="ByDay">Seven lists, Monday's first.</param>
internal sealed record DoctorWeek(StaffMember Doctor, IReadOnlyList<IReadOnlyList<HeldSession>> ByDay);

/// <param name="Idle">Doctors who may supervise and have no session in the week.</param>
internal sealed record WeekView(DateOnly Monday, IReadOnlyList<DoctorWeek> Doctors, IReadOnlyList<StaffMember> Idle, StaffBook Staff)
{
    public const int Days = 7;

    public int Sessions => Doctors.Sum(doctor => doctor.ByDay.Sum(day => day.Count(session => !session.IsCancelled)));
}

/// <summary>Which doctor supervises where in a week?</summary>
internal sealed class SessionsOfWeek(IDatabases databases, StaffAsked staff)
{
    public async Task<WeekView> AskAsync(Actor actor, DateOnly monday, CancellationToken cancel)
    {
        var sunday = monday.AddDays(WeekView.Days - 1);
        await using var db = databases.Open(actor);
        var people = await staff.BetweenAsync(actor, monday, sunday, cancel);
        var held = SessionsHeld.WhileEmployed(SessionsHeld.On(await SessionBooks.LoadAsync(db, monday, sunday, cancel), monday, sunday), people);
        var byDoctor = held.ToLookup(session => session.Terms.Supervisor);
        var doctors = people.People.Where(person => byDoctor.Contains(person.Id))
            .Select(person => new DoctorWeek(person, ByDay(byDoctor[person.Id], monday)));
        return new(monday, [.. doctors], [.. people.Supervisors.Where(person => !byDoctor.Contains(person.Id))], people);
    }

    private static IReadOnlyList<HeldSession>[] ByDay(IEnumerable<HeldSession> sessions, DateOnly monday)
    {
        var byDate = sessions.ToLookup(session => session.Date);
        return [.. Enumerable.Range(0, WeekView.Days).Select(day => (IReadOnlyList<HeldSession>)[.. byDate[monday.AddDays(day)]])];
    }

    /// <summary>A dated session as it stands; none when there is none of this id.</summary>
    public async Task<HeldSession?> DatedAsync(Actor actor, SessionId id, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var session = await FindAsync(db, id, cancel);
        return session is null ? null : SessionsHeld.On(new([], [session], []), session.Date, session.Date) is [var held] ? held : null;
    }

    private static Task<DatedSession?> FindAsync(PlatformDb db, SessionId id, CancellationToken cancel) =>
        db.Set<DatedSession>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
}
