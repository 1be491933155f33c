using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Provider;

/// <summary>Links the signed-in person's account with the provider, and ends the link.</summary>
[SignedInOnly]
internal sealed class LinkModel(SignInDb db, LinkProvider link, UnlinkProvider unlink, ProviderOptions provider, TimeProvider clock) : PageModel
{
    public const string Here = "/account/provider/link";

    public string ProviderName => provider.Name;

    public string Email { get; private set; } = "";

    public bool IsLinked { get; private set; }

    public bool IsRecent { get; private set; }

    /// <summary>Who the provider says that this is; nothing before it was asked.</summary>
    public ProviderIdentity? Identity { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!provider.IsOn)
        {
            return NotFound();
        }

        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await ProviderCookie.ReadAsync(HttpContext, provider) is not { } identity)
        {
            return provider.IsOn ? LocalRedirect(Here) : NotFound();
        }

        var outcome = await link.RunAsync(HttpContext.Actor(), identity, await SignInCookie.ProofAsync(HttpContext), cancel);
        return await AnswerAsync(outcome, $"Your account is linked: {provider.Name} logs you in from now on.", cancel);
    }

    public async Task<IActionResult> OnPostUnlinkAsync(CancellationToken cancel)
    {
        if (!provider.IsOn)
        {
            return NotFound();
        }

        var outcome = await unlink.RunAsync(HttpContext.Actor(), await SignInCookie.ProofAsync(HttpContext), cancel);
        return await AnswerAsync(outcome, $"{provider.Name} no longer logs you in.", cancel);
    }

    private async Task<IActionResult> AnswerAsync(Outcome<Done> outcome, string words, CancellationToken cancel)
    {
        if (outcome.IsDone)
        {
            await ProviderCookie.ForgetAsync(HttpContext);
            PageModelMessages.Success(this, words);
            return LocalRedirect(Here);
        }

        ModelState.Add(outcome.Refusals);
        await LoadAsync(cancel);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var account = HttpContext.Actor().Account!.Value;
        Email = (await db.Set<SignIn.Account>().AsNoTracking().SingleAsync(row => row.Id == account, cancel)).Email!;
        IsLinked = await db.Set<IdentityUserLogin<AccountId>>().AnyAsync(row => row.UserId == account, cancel);
        IsRecent = (await SignInCookie.ProofAsync(HttpContext)).IsRecent(UkTime.Now(clock));
        Identity = await ProviderCookie.ReadAsync(HttpContext, provider);
    }
}
