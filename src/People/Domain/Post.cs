using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.People.Domain;

/// <summary>A funded place in a team's establishment, held by a person or vacant.</summary>
internal sealed class Post : IEmployerOwned
{
    public const int MostTitle = 150;

    public required EmployerId EmployerId { get; init; }

    public required PostId Id { get; init; }

    /// <summary>The employer's own number for the post; unique within the employer.</summary>
    public required string Number { get; init; }

    public required string Title { get; set; }

    /// <summary>A code of roles.csv.</summary>
    public required string Role { get; set; }

    /// <summary>Agenda for Change band such as 7 or 8a; none for doctors.</summary>
    public string? Band { get; set; }

    public required TeamId TeamId { get; set; }

    /// <summary>Funded whole-time equivalent: 1 is 37.5 hours a week.</summary>
    public required decimal FundedWte { get; set; }

    public DateOnly? StartsOn { get; set; }

    /// <summary>The last day of funding, inclusive; none while it is open.</summary>
    public DateOnly? EndsOn { get; set; }

    public PersonId? HolderId { get; set; }
}
