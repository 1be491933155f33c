using Microsoft.AspNetCore.Identity;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

internal sealed record ChangePasswordRequest(string Current, string Password);

internal sealed record WrongPassword() : Refusal("This is not your current password", nameof(ChangePasswordRequest.Current));

/// <summary>Changes the actor's own password, which ends their sessions elsewhere.</summary>
internal sealed class ChangePassword(IDatabases databases, UserManager<Account> accounts)
{
    public async Task<Outcome<Account>> RunAsync(Actor actor, ChangePasswordRequest request, CancellationToken cancel)
    {
        var account = await accounts.FindByIdAsync(actor.Account.ToString()!);
        if (account is null)
        {
            return new Missing("Your account");
        }

        var result = await accounts.ChangePasswordAsync(account, request.Current, request.Password);
        if (!result.Succeeded)
        {
            return result.Errors.FirstOrDefault(error => error.Code == "Password") is { } weak ? new PasswordRefused(weak.Description) : new WrongPassword();
        }

        await using var db = databases.Open(actor);
        db.Audit("people.password-changed", $"account:{account.Id}");
        await db.SaveChangesAsync(cancel);
        return account;
    }
}
