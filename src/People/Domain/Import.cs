using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.People.Domain;

internal readonly record struct ImportId(Guid Value) : IId<ImportId>
{
    public static ImportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>What an uploaded file holds.</summary>
internal enum ImportKind
{
    Staff,
    Establishment,
}

/// <summary>An uploaded file on its way in: every line as it was typed, judged again after each correction, until it is put in or dropped.</summary>
internal sealed class Import : IEmployerOwned
{
    public const int MostContent = 20_000_000;

    public required EmployerId EmployerId { get; init; }

    public required ImportId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required ImportKind Kind { get; init; }

    public required string FileName { get; init; }

    public required Instant UploadedAt { get; init; }

    /// <summary>The lines as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>When its lines became people or posts; none while it is a dry run.</summary>
    public Instant? DoneAt { get; set; }
}
