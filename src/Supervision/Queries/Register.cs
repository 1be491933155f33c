using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Supervision.Queries;

/// <param name="Today">One line for each associate, those without a supervisor on top.</param>
internal sealed record RegisterView(IReadOnlyList<NamedState> Today, StaffBook Staff, DateOnly Day)
{
    public int Without => Today.Count(state => state.IsWithout);

    public int Overdue => Today.Count(state => state is { IsWithout: false, IsReviewOverdue: true });
}

/// <param name="Namings">All that were ever recorded, the latest first.</param>
internal sealed record AssociateView(Contracts.StaffMember Associate, IReadOnlyList<Naming> Namings, StaffBook Staff, DateOnly Today);

/// <summary>Who is whose named supervisor?</summary>
internal sealed class Register(IDatabases databases, StaffAsked staff)
{
    public async Task<RegisterView> TodayAsync(Actor actor, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var today = UkTime.DateOf(db.Now);
        var namings = await db.Set<Naming>().AsNoTracking().Where(row => row.From <= today && (row.Until == null || row.Until >= today)).ToListAsync(cancel);
        var people = await staff.OnAsync(actor, today, cancel);
        return new(NamedToday.Of(people, namings, today), people, today);
    }

    /// <summary>One associate's; none when the person is no associate who works here or is to.</summary>
    public async Task<AssociateView?> OfAsync(Actor actor, PersonId associate, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var people = await staff.EverAsync(actor, cancel);
        if (people.Find(associate) is not { Family: StaffBook.Associate } person)
        {
            return null;
        }

        var namings = await db.Set<Naming>().AsNoTracking().Where(row => row.AssociateId == associate).OrderByDescending(row => row.From).ToListAsync(cancel);
        return new(person, namings, people, UkTime.DateOf(db.Now));
    }
}
