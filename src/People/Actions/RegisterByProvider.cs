using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

internal sealed record AddressHasAccount() : Refusal("This address has an account already. Log in to it to link it");

/// <summary>
/// Registers somebody whose address the provider vouches for, so that no letter has to confirm it. The domain decides all the same whether they wait for a moderator.
/// </summary>
internal sealed class RegisterByProvider(IDatabases databases, Register register, SignInLimits limits, ILookupNormalizer normaliser, ProviderOptions provider)
{
    /// <returns>The account, without a password. It waits for a moderator when its domain is not trusted.</returns>
    public async Task<Outcome<Account>> RunAsync(ProviderIdentity identity, RegisterRequest request, CancellationToken cancel)
    {
        if (register.RefusalsOf(request) is { Count: > 0 } refusals)
        {
            return Outcome<Account>.Refused(refusals);
        }

        if (!await limits.TryTakeAsync($"register {identity.Email}", request.Address, cancel))
        {
            return new RegisterField(nameof(request.Name), Register.TooMany);
        }

        await using var db = databases.Open(Actor.Job("registration by provider", null));
        var account = Account.New(identity.Email!, normaliser);
        if (await db.Set<Account>().AnyAsync(row => row.NormalizedEmail == account.NormalizedEmail, cancel))
        {
            return new AddressHasAccount();
        }

        var registration = register.New(request, Token.New(), db.Now);
        (registration.ConfirmedAt, registration.AccountId) = (db.Now, account.Id);
        (account.Name, account.IsWaiting) = (registration.Name, registration.Reason is not null);
        db.AddRange(account, registration, LinkProvider.LinkOf(identity, account.Id, provider));
        db.Audit("people.registered", $"account:{account.Id}", account.IsWaiting ? "by the provider, waits for approval" : "by the provider, trusted domain");
        await db.SaveChangesAsync(cancel);
        return account;
    }
}
