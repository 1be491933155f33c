using Preceptor.Kernel;
using Preceptor.Kernel.Access;

namespace Preceptor.Contracts;

/// <summary>Which posts are funded, and who holds them. Answered by People.</summary>
public interface IEstablishment
{
    /// <summary>Posts for associates that are funded on at least one day of the period.</summary>
    Task<IReadOnlyList<FundedPost>> PostsAsync(Actor actor, DateOnly from, DateOnly until, CancellationToken cancel);
}

/// <param name="Role">A code of data/reference/roles.csv.</param>
/// <param name="RoleTitle">What people call the role on the period's first day.</param>
/// <param name="Band">Agenda for Change band such as 7 or 8a; none when it is not known.</param>
/// <param name="Wte">Funded whole-time equivalent.</param>
/// <param name="StartsOn">The first day of funding; none when it has always been funded.</param>
/// <param name="EndsOn">The last day of funding, inclusive; none while it is open.</param>
public sealed record FundedPost(string Role, string RoleTitle, string? Band, decimal Wte, DateOnly? StartsOn, DateOnly? EndsOn, PersonId? Holder);
