using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.People.Domain;

/// <summary>Somebody who works for an employer: an associate, a doctor who may supervise, or a colleague in their teams.</summary>
internal sealed class Person : IEmployerOwned
{
    public const int MostName = 100;
    public const int MostStaffNumber = 20;
    public const int MostEmail = 254;

    /// <summary>Minutes of a whole-time week: 37.5 hours (NHS terms and conditions of service, section 10).</summary>
    public const int WholeTimeMinutes = 2250;

    public required EmployerId EmployerId { get; init; }

    public required PersonId Id { get; init; }

    /// <summary>The employer's own number for the person (assignment number in ESR); unique within the employer.</summary>
    public required string StaffNumber { get; init; }

    public required string GivenName { get; set; }

    public required string FamilyName { get; set; }

    /// <summary>Where invitations and rota notices go. None is allowed.</summary>
    public string? Email { get; set; }

    public string? Phone { get; set; }

    /// <summary>A code of roles.csv.</summary>
    public required string Role { get; set; }

    /// <summary>A code of grades.csv; doctors only.</summary>
    public string? Grade { get; set; }

    /// <summary>Whether a doctor practises autonomously, which is an attribute of the person and not of the grade alone.</summary>
    public bool PractisesAutonomously { get; set; }

    /// <summary>Contracted minutes a week, paid.</summary>
    public required int WeeklyMinutes { get; set; }

    public required DateOnly StartsOn { get; set; }

    /// <summary>The last day of employment, inclusive; none while it is open.</summary>
    public DateOnly? EndsOn { get; set; }

    public string Name => $"{GivenName} {FamilyName}";

    public bool IsEmployedOn(DateOnly date) => StartsOn <= date && (EndsOn is null || date <= EndsOn);
}

/// <summary>A person belongs to a team.</summary>
internal sealed class TeamMember : IEmployerOwned
{
    public required EmployerId EmployerId { get; init; }

    public required TeamId TeamId { get; init; }

    public required PersonId PersonId { get; init; }
}
