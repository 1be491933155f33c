using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.People.Data;
using Preceptor.People.Domain;

namespace Preceptor.People.SignIn;

/// <summary>
/// Identity's own context on the same database: the only one that reads across employers, because who signs in has no employer yet.
/// It adds no tables; the migrations are the platform's.
/// </summary>
internal sealed class SignInDb(DbContextOptions<SignInDb> options, IEnumerable<IModelPart> parts) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public IQueryable<Membership> Memberships => Set<Membership>();

    public IQueryable<Invitation> Invitations => Set<Invitation>();

    public IQueryable<Registration> Registrations => Set<Registration>();

    public IQueryable<Person> People => Set<Person>();

    public IQueryable<Employer> Employers => Set<Employer>();

    /// <summary>As whom an account may act today: not where its access or the person's employment has ended.</summary>
    public IQueryable<Membership> OpenMemberships(AccountId account, DateOnly today) =>
        from membership in Memberships
        join person in People on new { membership.EmployerId, Id = membership.PersonId } equals new { person.EmployerId, person.Id }
        where membership.AccountId == account && membership.EndedAt == null && (person.EndsOn == null || person.EndsOn >= today)
        select membership;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModelConventions.Configure(configurationBuilder, [.. parts.OfType<PeopleModel>()]);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => new PeopleModel().Configure(modelBuilder);
}

/// <summary>Identity's store, which must be told how our account ids are written and where passkeys are. They are written by our actions, with their audit line and letter.</summary>
internal sealed class AccountStore(SignInDb db) : UserOnlyStore<Account, SignInDb, AccountId>(db)
{
    public override AccountId ConvertIdFromString(string? id) => Id.TryParse<AccountId>(id, out var account) ? account : default;

    public override string? ConvertIdToString(AccountId id) => id.ToString();

    public override Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        Passkeys.Where(row => row.CredentialId == credentialId).Join(Context.Set<Account>(), row => row.AccountId, account => account.Id, (_, account) => account).SingleOrDefaultAsync(cancellationToken);

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await Passkeys.SingleOrDefaultAsync(row => row.AccountId == user.Id && row.CredentialId == credentialId, cancellationToken))?.ToIdentity();

    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await Passkeys.Where(row => row.AccountId == user.Id).ToListAsync(cancellationToken)).Select(row => row.ToIdentity())];

    private IQueryable<Passkey> Passkeys => Context.Set<Passkey>().AsNoTracking();
}
