using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.People.Domain;
using Preceptor.People.SignIn;

namespace Preceptor.People.Data;

/// <summary>The tables of sign-in, mapped here once for both contexts that use them.</summary>
internal static class AccountModel
{
    private const int HexSha256 = 64;
    private const int MostSecret = 1000;

    public static void Configure(ModelBuilder model)
    {
        ConfigureAccounts(model);
        model.Entity<Membership>(membership =>
        {
            membership.ToTable("people_memberships");
            membership.HasKey(row => new { row.EmployerId, row.Id });
            membership.HasIndex(row => new { row.EmployerId, row.PersonId, row.AccountId }).IsUnique();
            membership.HasIndex(row => row.AccountId);
            membership.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
            membership.HasOne<Person>().WithMany().HasForeignKey(row => new { row.EmployerId, row.PersonId }).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("people_invitations");
            invitation.HasKey(row => new { row.EmployerId, row.Id });
            invitation.Property(row => row.TokenHash).HasMaxLength(HexSha256);
            invitation.HasIndex(row => row.TokenHash).IsUnique();
            invitation.Ignore(row => row.ExpiresAt);
            invitation.HasOne<Person>().WithMany().HasForeignKey(row => new { row.EmployerId, row.PersonId }).OnDelete(DeleteBehavior.Restrict);
        });
        ConfigureRegistrations(model);
        ConfigureWhatAccountsOwn(model);
        model.Entity<SignInLimit>(limit =>
        {
            limit.ToTable("people_sign_in_limits");
            limit.HasKey(row => row.Key);
        });
    }

    private static void ConfigureRegistrations(ModelBuilder model)
    {
        model.Entity<Registration>(registration =>
        {
            registration.ToTable("people_registrations");
            registration.HasKey(row => row.Id);
            registration.Property(row => row.TokenHash).HasMaxLength(HexSha256);
            registration.HasIndex(row => row.TokenHash).IsUnique();
            registration.Ignore(row => row.ExpiresAt);
            registration.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.SetNull);
        });
    }

    private static void ConfigureWhatAccountsOwn(ModelBuilder model)
    {
        model.Entity<OpenSession>(session =>
        {
            session.ToTable("people_open_sessions");
            session.HasKey(row => row.Id);
            session.HasIndex(row => row.AccountId);
            session.Property(row => row.Browser).HasMaxLength(OpenSession.MostBrowser);
            session.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Passkey>(passkey =>
        {
            passkey.ToTable("people_passkeys");
            passkey.HasKey(row => row.Id);
            passkey.HasIndex(row => row.AccountId);
            passkey.Property(row => row.CredentialId).HasMaxLength(Passkey.MostCredentialId);
            passkey.HasIndex(row => row.CredentialId).IsUnique();
            passkey.Property(row => row.Name).HasMaxLength(Passkey.MostName);
            passkey.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ProfileEntry>(entry =>
        {
            entry.ToTable("people_profile_entries");
            entry.HasKey(row => new { row.AccountId, row.Field });
            entry.Property(row => row.Field).HasMaxLength(20);
            entry.Property(row => row.Text).HasMaxLength(500);
            entry.Property(row => row.SeenBy).HasConversion<string>().HasMaxLength(20);
            entry.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void ConfigureAccounts(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("people_accounts");
            account.HasKey(row => row.Id);
            account.HasIndex(row => row.NormalizedUserName).IsUnique();
            account.HasIndex(row => row.NormalizedEmail);
            account.Property(row => row.TwoStepSecret).HasMaxLength(MostSecret);
            account.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        });
        model.Entity<IdentityUserClaim<AccountId>>(claim =>
        {
            claim.ToTable("people_account_claims");
            claim.HasOne<Account>().WithMany().HasForeignKey(row => row.UserId);
        });
        model.Entity<IdentityUserLogin<AccountId>>(login =>
        {
            login.ToTable("people_account_logins");
            login.HasKey(row => new { row.LoginProvider, row.ProviderKey });
            login.HasOne<Account>().WithMany().HasForeignKey(row => row.UserId);
        });
        model.Entity<IdentityUserToken<AccountId>>(token =>
        {
            token.ToTable("people_account_tokens");
            token.HasKey(row => new { row.UserId, row.LoginProvider, row.Name });
            token.HasOne<Account>().WithMany().HasForeignKey(row => row.UserId);
        });
        model.Entity<Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey>(key =>
        {
            key.ToTable("people_data_protection_keys");
            key.Property(row => row.Xml).HasMaxLength(20_000);
        });
    }
}
