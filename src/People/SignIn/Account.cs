using Microsoft.AspNetCore.Identity;
using Preceptor.Kernel;

namespace Preceptor.People.SignIn;

/// <summary>What somebody signs in with. It is global: one account may belong to a person at each of several employers.</summary>
internal sealed class Account : IdentityUser<AccountId>
{
    /// <summary>Runs the installation.</summary>
    public bool IsPlatformAdministrator { get; set; }

    /// <summary>The name to greet by when no employer's person is chosen.</summary>
    public string? Name { get; set; }

    /// <summary>An account that can log in at once; its address was shown to be the person's, or is a world's.</summary>
    public static Account New(string email, string password, IPasswordHasher<Account> hasher, ILookupNormalizer normaliser)
    {
        var account = new Account
        {
            Id = Kernel.Id.New<AccountId>(), Email = email, UserName = email, EmailConfirmed = true,
            NormalizedEmail = normaliser.NormalizeEmail(email), NormalizedUserName = normaliser.NormalizeName(email),
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        account.PasswordHash = hasher.HashPassword(account, password);
        return account;
    }
}
