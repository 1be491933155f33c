using Microsoft.AspNetCore.Identity;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

internal sealed record ResetRequest(AccountId Account, string Token, string Password, string Address);

/// <summary>A forgotten password: a link by mail, then a new password, which ends every session of the account.</summary>
internal sealed class ResetPassword(IDatabases databases, UserManager<Account> accounts, SignInLimits limits, SiteOptions site)
{
    /// <summary>Sends the link when the address has an account; the page says the same either way.</summary>
    public async Task AskAsync(string email, string address, CancellationToken cancel)
    {
        if (!await limits.TryTakeAsync($"reset {email}", address, cancel) || await accounts.FindByEmailAsync(email) is not { } account)
        {
            return;
        }

        var token = Uri.EscapeDataString(await accounts.GeneratePasswordResetTokenAsync(account));
        await using var db = databases.Open(Actor.Job("forgotten password", null));
        db.Send(new(account.Email!, "Choose a new password for Preceptor",
            $"""
            Somebody, probably you, asked for a new password.

            Choose it here:
            {site.BaseUrl}/account/reset/{account.Id}?token={token}

            The link works once, for one hour. If it was not you, you need do nothing: your password stays as it is.
            """));
        await db.SaveChangesAsync(cancel);
    }

    public async Task<Outcome<Done>> RunAsync(ResetRequest request, CancellationToken cancel)
    {
        var account = await accounts.FindByIdAsync(request.Account.ToString());
        if (account is null)
        {
            return new Missing("This link");
        }

        var result = await accounts.ResetPasswordAsync(account, request.Token, request.Password);
        if (!result.Succeeded)
        {
            return result.Errors.FirstOrDefault(error => error.Code == "Password") is { } weak
                ? new PasswordRefused(weak.Description)
                : new Missing("This link");
        }

        await limits.ForgetAsync(account.Email!, request.Address, cancel);
        await using var db = databases.Open(Actor.Job("forgotten password", null));
        db.Audit("people.password-reset", $"account:{account.Id}");
        await db.SaveChangesAsync(cancel);
        return new Done();
    }
}
