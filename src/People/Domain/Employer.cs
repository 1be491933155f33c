using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.People.Domain;

/// <summary>An organisation that employs associates: the tenant. All it owns is keyed by its id.</summary>
internal sealed class Employer
{
    public const int MostName = 200;

    public required EmployerId Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Organisation Data Service code, upper case: RXX for a trust, A81001 for a practice.</summary>
    public required string OdsCode { get; init; }

    public required Instant AddedAt { get; init; }
}
