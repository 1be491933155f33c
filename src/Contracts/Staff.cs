using Preceptor.Kernel;
using Preceptor.Kernel.Access;

namespace Preceptor.Contracts;

/// <summary>What other rooms may know of an employer's people and places. Answered by People.</summary>
public interface IStaff
{
    /// <summary>Everybody who is employed on at least one day of the period, by family name.</summary>
    Task<IReadOnlyList<StaffMember>> PeopleAsync(Actor actor, StaffQuestion question, CancellationToken cancel);

    Task<StaffPlaces> PlacesAsync(Actor actor, CancellationToken cancel);
}

/// <param name="From">The first day, inclusive.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="Only">Only these people; everybody when there is none.</param>
public sealed record StaffQuestion(DateOnly From, DateOnly Until, IReadOnlyCollection<PersonId>? Only = null);

/// <param name="StaffNumber">The employer's own number; files know the person by it.</param>
/// <param name="Role">A code of data/reference/roles.csv.</param>
/// <param name="Family">associate, doctor or colleague.</param>
/// <param name="Title">The title that people are shown on the question's first day; a doctor's grade.</param>
/// <param name="PractisesAutonomously">Of a doctor: may supervise.</param>
/// <param name="WeeklyMinutes">Contracted paid minutes a week.</param>
/// <param name="EndsOn">The last day of employment, inclusive; none while it is open.</param>
public sealed record StaffMember(
    PersonId Id, string StaffNumber, string Name, string Role, string Family, string Title, bool PractisesAutonomously, int WeeklyMinutes,
    DateOnly StartsOn, DateOnly? EndsOn, string? Email, string? Phone, IReadOnlyList<TeamId> Teams);

public sealed record StaffPlaces(string Employer, IReadOnlyList<StaffSite> Sites, IReadOnlyList<StaffTeam> Teams);

public sealed record StaffSite(SiteId Id, string Name);

public sealed record StaffTeam(TeamId Id, string Name, SiteId Site);
