using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Preceptor.Kernel.Audit;

/// <summary>
/// One line of an employer's record of decisions and changes. Each line carries the hash of the one before it.
/// Ids and codes only: personal text never goes into the chain, so that erasing a person never breaks it.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>The employer's id, or all zeros for the platform's own chain.</summary>
    public required Guid Chain { get; init; }

    /// <summary>1 for the first line of a chain, without gaps.</summary>
    public required long Number { get; init; }

    public required Instant At { get; init; }

    /// <summary>What happened, as a code: <c>people.person-added</c>.</summary>
    public required string Act { get; init; }

    /// <summary>What it happened to: <c>person:0190…</c>.</summary>
    public required string Subject { get; init; }

    public required string ActorName { get; init; }

    public required Guid? ActorAccount { get; init; }

    /// <summary>Why or how, as ids, codes and counts.</summary>
    public required string Detail { get; init; }

    /// <summary>Hex SHA-256 of the line before; 64 zeros for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>Hex SHA-256 of this line's other values.</summary>
    public string Hash { get; private set; } = "";

    public const string NoPrevious = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Writes the hash, once everything else is there.</summary>
    internal void Seal() => Hash = ComputeHash();

    /// <summary>The hash that this line must have; a JSON array is the canonical form, so no value can run into the next.</summary>
    public string ComputeHash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
        new[]
        {
            Chain.ToString(), Number.ToString(), InstantPattern.ExtendedIso.Format(At), Act, Subject, ActorName,
            ActorAccount?.ToString() ?? "", Detail, Previous,
        }))));
}
