using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.People.Domain;

/// <summary>A place where an employer's people work.</summary>
internal sealed class Site : IEmployerOwned
{
    public const int MostName = 120;

    public required EmployerId EmployerId { get; init; }

    public required SiteId Id { get; init; }

    public required string Name { get; set; }

    public string? OdsCode { get; set; }
}
