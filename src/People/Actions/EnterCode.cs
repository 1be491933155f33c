using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <param name="Account">Whose password was right a moment ago.</param>
/// <param name="Address">The network address that the attempt came from.</param>
internal sealed record EnterCodeRequest(AccountId Account, string Code, string Address);

internal sealed record CodeRefused() : Refusal("This code is not right, or it was used already. Enter the code that your app shows now, or a recovery code", "Code");

internal sealed record TooManyCodes() : Refusal("There were too many wrong codes. Wait 5 minutes, then try again", "Code");

/// <summary>The second step of logging in.</summary>
internal sealed class EnterCode(IDatabases databases, TwoStep twoStep, SignInLimits limits)
{
    public async Task<Outcome<Account>> RunAsync(EnterCodeRequest request, CancellationToken cancel)
    {
        var name = $"code {request.Account}";
        if (!await limits.TryTakeAsync(name, request.Address, cancel))
        {
            return new TooManyCodes();
        }

        await using var db = databases.Open(Actor.Job("second step", null));
        var account = await db.Set<Account>().SingleOrDefaultAsync(row => row.Id == request.Account && row.TwoFactorEnabled, cancel);
        if (account is null || !twoStep.TryUse(account, request.Code))
        {
            return new CodeRefused();
        }

        await db.SaveChangesAsync(cancel);
        await limits.ForgetAsync(name, request.Address, cancel);
        return account;
    }
}
