using Preceptor.Contracts;
using Preceptor.Kernel.Access;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Queries;

/// <summary>Who works here, and where?</summary>
internal sealed class StaffAsked(IStaff staff)
{
    private static readonly DateOnly LongAgo = new(2000, 1, 1);
    private static readonly DateOnly FarAhead = new(2100, 12, 31);

    /// <summary>Those who are employed on the day, with their titles of that day, and no sites.</summary>
    public Task<StaffBook> OnAsync(Actor actor, DateOnly day, CancellationToken cancel) => PeopleAsync(actor, day, day, cancel);

    /// <summary>Those who are employed on at least one day of the period, both ends inclusive, and no sites.</summary>
    public async Task<StaffBook> PeopleAsync(Actor actor, DateOnly from, DateOnly until, CancellationToken cancel) =>
        new(await staff.PeopleAsync(actor, new(from, until), cancel), []);

    /// <summary>Everybody who ever worked here or is to.</summary>
    public Task<StaffBook> EverAsync(Actor actor, CancellationToken cancel) => BetweenAsync(actor, LongAgo, FarAhead, cancel);

    public async Task<StaffBook> BetweenAsync(Actor actor, DateOnly from, DateOnly until, CancellationToken cancel) =>
        new(await staff.PeopleAsync(actor, new(from, until), cancel), (await staff.PlacesAsync(actor, cancel)).Sites);
}
