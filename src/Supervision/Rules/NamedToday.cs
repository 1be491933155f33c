using Preceptor.Contracts;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>How an associate stands on a date.</summary>
/// <param name="Holds">Who is recorded as their named supervisor; none when nobody is.</param>
/// <param name="Supervisor">That doctor, when they work here and practise autonomously on the date.</param>
internal sealed record NamedState(StaffMember Associate, Naming? Holds, StaffMember? Supervisor, bool IsReviewOverdue)
{
    public bool IsWithout => Supervisor is null;
}

/// <summary>
/// Who has no named supervisor on a date, and whose review is overdue. A doctor who has left or does not practise autonomously is none.
/// </summary>
internal static class NamedToday
{
    /// <param name="staff">Everybody who is employed on the date.</param>
    /// <returns>Those without a supervisor first, then those with an overdue review, then the others, each by name as given.</returns>
    public static IReadOnlyList<NamedState> Of(StaffBook staff, IReadOnlyList<Naming> namings, DateOnly date)
    {
        var holding = namings.Where(naming => naming.HoldsOn(date)).ToLookup(naming => naming.AssociateId);
        return [.. staff.Associates.Select(associate => State(associate, holding[associate.Id].FirstOrDefault(), staff, date))
            .OrderBy(state => state.IsWithout ? 0 : state.IsReviewOverdue ? 1 : 2)];
    }

    private static NamedState State(StaffMember associate, Naming? holds, StaffBook staff, DateOnly date)
    {
        var doctor = holds is null ? null : staff.Find(holds.SupervisorId);
        return new(associate, holds, doctor is not null && StaffBook.MaySupervise(doctor) ? doctor : null, holds is not null && holds.ReviewOn < date);
    }
}
