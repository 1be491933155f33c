using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.People.Domain;

/// <summary>A multidisciplinary team at a site: associates, the doctors who supervise them, and the colleagues they work with.</summary>
internal sealed class Team : IEmployerOwned
{
    public const int MostName = 120;

    public required EmployerId EmployerId { get; init; }

    public required TeamId Id { get; init; }

    public required SiteId SiteId { get; set; }

    public required string Name { get; set; }
}
