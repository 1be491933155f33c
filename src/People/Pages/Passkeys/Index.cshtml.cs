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

namespace Preceptor.People.Pages.Passkeys;

/// <summary>The account's passkeys. A script speaks with the device; without it there is nothing to add.</summary>
[SignedInOnly]
internal sealed class IndexModel(SignInDb db, AddPasskey add, RemovePasskey remove, SiteOptions site, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What the device answered.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty]
    public string? Passkey { get; set; }

    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    /// <summary>The ways to log in may be changed now.</summary>
    public bool IsRecent { get; private set; }

    public string Host => site.Host;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var account = HttpContext.Actor().Account!.Value;
        Passkeys = await db.Set<Passkey>().AsNoTracking().Where(row => row.AccountId == account).OrderBy(row => row.AddedAt).ToListAsync(cancel);
        IsRecent = (await SignInCookie.ProofAsync(HttpContext)).IsRecent(UkTime.Now(clock));
    }

    /// <summary>For the script: what the device is to make. Where it is refused, the script sends the form, which then says why.</summary>
    public async Task<IActionResult> OnPostOptionsAsync(CancellationToken cancel) =>
        (await add.BeginAsync(HttpContext.Actor(), await RequestAsync(), cancel)).Done(out var asked) ? Content(asked, "application/json") : BadRequest();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await add.RunAsync(HttpContext.Actor(), await RequestAsync(), cancel);
        return await AnswerAsync(outcome, passkey => $"The passkey “{passkey.Name}” is added. You can log in with it from now on.", cancel);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        if (!Id.TryParse<PasskeyId>(Passkey, out var id))
        {
            return NotFound();
        }

        var outcome = await remove.RunAsync(HttpContext.Actor(), id, await SignInCookie.ProofAsync(HttpContext), cancel);
        return await AnswerAsync(outcome, passkey => $"The passkey “{passkey.Name}” is removed.", cancel);
    }

    private async Task<AddPasskeyRequest> RequestAsync() => new(Name, Credential, SignInCookie.SessionOf(User) ?? default, await SignInCookie.ProofAsync(HttpContext));

    private async Task<IActionResult> AnswerAsync(Outcome<Passkey> outcome, Func<Passkey, string> words, CancellationToken cancel)
    {
        if (outcome.Done(out var passkey))
        {
            PageModelMessages.Success(this, words(passkey));
            return LocalRedirect("/account/passkeys");
        }

        ModelState.Add(outcome.Refusals);
        await OnGetAsync(cancel);
        return Page();
    }
}
