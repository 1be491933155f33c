using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.People.Actions;
using Preceptor.People.Pages.Account;
using Preceptor.People.SignIn;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Provider;

/// <summary>Where somebody arrives from the provider: who is linked is logged in, anybody else links their account or registers.</summary>
[OpenToAll]
internal sealed class IndexModel(LogInWithProvider logIn, RegisterByProvider byProvider, Register register, ProviderOptions provider) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string ProviderName => provider.Name;

    public ProviderIdentity Identity { get; private set; } = null!;

    public bool HasAccount { get; private set; }

    /// <summary>A letter is on its way, or a moderator decides; nothing is left to do here.</summary>
    public string? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var outcome = await logIn.RunAsync(Identity, cancel);
        if (outcome.Done(out var done))
        {
            await ProviderCookie.ForgetAsync(HttpContext);
            return await LoggedInResult.AfterPasswordAsync(this, done, ReturnUrl, Identity.HasBothSteps);
        }

        Next = outcome.Refusals.OfType<StillWaiting>().FirstOrDefault()?.Sentence;
        (Name, Email) = (Identity.Name, Identity.Email);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LoadAsync(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var request = new RegisterRequest(Name, Identity.IsEmailVerified ? Identity.Email : Email, Reason, HttpContext.Connection.RemoteIpAddress?.ToString() ?? "");
        return Identity.IsEmailVerified ? await AtOnceAsync(request, cancel) : await ByLetterAsync(request, cancel);
    }

    private async Task<IActionResult> AtOnceAsync(RegisterRequest request, CancellationToken cancel)
    {
        var outcome = await byProvider.RunAsync(Identity, request, cancel);
        if (!outcome.Done(out var account))
        {
            return Refuse(outcome.Refusals);
        }

        await ProviderCookie.ForgetAsync(HttpContext);
        if (account.IsWaiting)
        {
            Next = "A moderator now reads your registration, usually within 2 working days. We write to you as soon as it is decided";
            return Page();
        }

        return await LoggedInResult.AfterPasswordAsync(this, new(account, null, MustChoose: false), ReturnUrl, Identity.HasBothSteps);
    }

    private async Task<IActionResult> ByLetterAsync(RegisterRequest request, CancellationToken cancel)
    {
        var outcome = await register.RunAsync(request, cancel);
        if (!outcome.IsDone)
        {
            return Refuse(outcome.Refusals);
        }

        await ProviderCookie.ForgetAsync(HttpContext);
        Next = $"We have sent a letter to {request.Email!.Trim()}. Follow its link within 7 days to choose your password. You can then link {provider.Name} from your account";
        return Page();
    }

    private PageResult Refuse(IReadOnlyList<Refusal> refusals)
    {
        ModelState.Add(refusals);
        return Page();
    }

    /// <returns>Where to go when nobody has come from the provider.</returns>
    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        if (await ProviderCookie.ReadAsync(HttpContext, provider) is not { } identity)
        {
            return LocalRedirect("/account/log-in");
        }

        (Identity, HasAccount) = (identity, await logIn.HasAccountAsync(identity, cancel));
        return null;
    }
}
