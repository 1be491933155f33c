using NodaTime;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;

namespace Preceptor.Credentials.Domain;

internal readonly record struct RecordId(Guid Value) : IId<RecordId>
{
    public static RecordId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>
/// One thing that is on record of a person. Rows are added and never changed: of those with one key the latest counts, and a row
/// that was a mistake is withdrawn and stays. What a column means depends on the kind: see <see cref="RecordKind"/>.
/// </summary>
internal sealed class CredentialRecord : IEmployerOwned
{
    public const int MostText = 2000;

    public required EmployerId EmployerId { get; init; }

    public required RecordId Id { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>A code of <see cref="RecordKind.All"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The exam, register, level, setting, programme or annotation.</summary>
    public string? What { get; init; }

    public string? Provider { get; init; }

    public string? Number { get; init; }

    public string? Status { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>Inclusive.</summary>
    public DateOnly? Until { get; init; }

    public decimal? Wte { get; init; }

    public Instant? CheckedAt { get; init; }

    public string? Conditions { get; init; }

    /// <summary>Tags of duties that the conditions take away.</summary>
    public IReadOnlyList<string> Excludes { get; init; } = [];

    public required Instant RecordedAt { get; init; }

    /// <summary>Who recorded it; none for a demo world.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>form, import or world.</summary>
    public required string Origin { get; init; }

    /// <summary>When it was found to be a mistake.</summary>
    public Instant? WithdrawnAt { get; set; }

    /// <summary>Of two rows with one key the later replaces the earlier.</summary>
    public (string Kind, string? What, string? Number, DateOnly? From) Key => Kind switch
    {
        RecordKind.Exam => (Kind, What, null, null),
        RecordKind.Registration => (Kind, What, Number, From),
        RecordKind.Employment => (Kind, What, null, From),
        _ => (Kind, null, null, null),
    };
}

/// <summary>An uploaded file of registrations: a dry run until it is put in.</summary>
internal sealed class RegistrationUpload : IEmployerOwned
{
    public const int MostContent = 20_000_000;

    public required EmployerId EmployerId { get; init; }

    public required UploadId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required string FileName { get; init; }

    public required Instant UploadedAt { get; init; }

    /// <summary>The lines as JSON.</summary>
    public required string Content { get; init; }

    public Instant? DoneAt { get; set; }
}

internal readonly record struct UploadId(Guid Value) : IId<UploadId>
{
    public static UploadId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
