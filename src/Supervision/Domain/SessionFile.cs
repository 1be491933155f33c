using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Supervision.Domain;

/// <summary>An uploaded file of sessions, looked over before any of it is put in.</summary>
internal sealed class SessionFile : IEmployerOwned
{
    public const int MostContent = 20_000_000;

    public required EmployerId EmployerId { get; init; }

    public required SessionFileId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required string FileName { get; init; }

    public required Instant UploadedAt { get; init; }

    /// <summary>The lines as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>When its lines became sessions; none before.</summary>
    public Instant? DoneAt { get; set; }
}
