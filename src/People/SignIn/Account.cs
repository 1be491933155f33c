using Microsoft.AspNetCore.Identity;
using Preceptor.Kernel;

namespace Preceptor.People.SignIn;

/// <summary>What somebody signs in with. It is global: one account may belong to a person at each of several employers.</summary>
internal sealed class Account : IdentityUser<AccountId>
{
    /// <summary>Runs the installation.</summary>
    public bool IsPlatformAdministrator { get; set; }

    /// <summary>Registered by themselves with an address of no trusted domain, and not let in yet.</summary>
    public bool IsWaiting { get; set; }

    /// <summary>The secret of the account's authenticator app, encrypted; it holds once <see cref="IdentityUser{TKey}.TwoFactorEnabled"/>.</summary>
    public string? TwoStepSecret { get; set; }

    /// <summary>The step of time whose code was used last: no code works twice.</summary>
    public long TwoStepUsed { get; set; }

    /// <summary>Hashes of the recovery codes that are left.</summary>
    public List<string> RecoveryHashes { get; set; } = [];

    /// <summary>The name to greet by when no employer's person is chosen.</summary>
    public string? Name { get; set; }

    /// <summary>Leaves the id alone, which employers' records and the audit log name. Nobody logs in with it, and nothing tells whose it was.</summary>
    public void Close()
    {
        (Email, NormalizedEmail, EmailConfirmed, PhoneNumber, PasswordHash) = (null, null, false, null, null);
        (UserName, NormalizedUserName, Name, IsPlatformAdministrator) = (Id.ToString(), Id.ToString().ToUpperInvariant(), null, false);
        (TwoStepSecret, TwoFactorEnabled, RecoveryHashes) = (null, false, []);
        (SecurityStamp, ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
    }

    /// <summary>An account without a password; its address was shown to be the person's.</summary>
    public static Account New(string email, ILookupNormalizer normaliser) => new()
    {
        Id = Kernel.Id.New<AccountId>(), Email = email, UserName = email, EmailConfirmed = true,
        NormalizedEmail = normaliser.NormalizeEmail(email), NormalizedUserName = normaliser.NormalizeName(email),
        SecurityStamp = Guid.NewGuid().ToString("N"),
    };

    /// <summary>An account that can log in at once; its address was shown to be the person's, or is a world's.</summary>
    public static Account New(string email, string password, IPasswordHasher<Account> hasher, ILookupNormalizer normaliser)
    {
        var account = New(email, normaliser);
        account.PasswordHash = hasher.HashPassword(account, password);
        return account;
    }
}
