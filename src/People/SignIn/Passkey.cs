using Microsoft.AspNetCore.Identity;
using NodaTime;
using Preceptor.Kernel;

namespace Preceptor.People.SignIn;

internal readonly record struct PasskeyId(Guid Value) : IId<PasskeyId>
{
    public static PasskeyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>
/// A key that a member's device or password manager keeps and opens with their fingerprint, face or PIN. Only its public half is here.
/// Source: W3C Web Authentication level 3.
/// </summary>
internal sealed class Passkey
{
    public const int MostName = 60;

    /// <summary>Of one account.</summary>
    public const int Most = 20;

    /// <summary>The longest id that the standard allows, in bytes.</summary>
    public const int MostCredentialId = 1023;

    public required PasskeyId Id { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>What the device calls it.</summary>
    public required byte[] CredentialId { get; init; }

    public required byte[] PublicKey { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>How browsers may reach it, such as internal or usb.</summary>
    public required List<string> Transports { get; init; }

    /// <summary>It may be copied to the owner's other devices.</summary>
    public required bool MayBeBackedUp { get; init; }

    public bool IsBackedUp { get; set; }

    /// <summary>How often it has signed, as it says itself; 0 for good where it does not count.</summary>
    public long Signatures { get; set; }

    public required Instant AddedAt { get; init; }

    /// <summary>The last log-in with it. What was asked before then is not answered any more, so that no answer works twice.</summary>
    public Instant? UsedAt { get; set; }

    public static Passkey Of(UserPasskeyInfo made, AccountId account, string name, Instant now) => new()
    {
        Id = Kernel.Id.New<PasskeyId>(), AccountId = account, CredentialId = made.CredentialId, PublicKey = made.PublicKey, Name = name, Transports = [.. made.Transports ?? []],
        MayBeBackedUp = made.IsBackupEligible, IsBackedUp = made.IsBackedUp, Signatures = made.SignCount, AddedAt = now,
    };

    /// <summary>As Identity's handler reads it. What the device told of itself when the passkey was made is not kept.</summary>
    public UserPasskeyInfo ToIdentity() =>
        new(CredentialId, PublicKey, AddedAt.ToDateTimeOffset(), (uint)Signatures, [.. Transports], isUserVerified: true, MayBeBackedUp, IsBackedUp, [], []) { Name = Name };
}
