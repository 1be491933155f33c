using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

/// <summary>Closes the signed-in person's account for good.</summary>
[SignedInOnly]
internal sealed class CloseModel(SignInDb db, CloseAccount close) : PageModel
{
    private const string Stay = "stay";
    private const string Go = "go";

    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new(Stay, "They stay, without my name", $"Others read “{Erasure.FormerMember}”, and answers to you still make sense"),
        new(Go, "Take their text out", "Replies by others stay"),
    ];

    [BindProperty]
    public string? Texts { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Without one, a log-in of a moment ago stands for it.</summary>
    public bool HasPassword { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var account = HttpContext.Actor().Account;
        HasPassword = await db.Set<SignIn.Account>().AnyAsync(row => row.Id == account && row.PasswordHash != null, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        if (Texts is not (Stay or Go))
        {
            ModelState.AddModelError(nameof(Texts), "Select what happens to your comments and messages");
        }

        if (HasPassword && string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), "Enter your password");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await close.RunAsync(HttpContext.Actor(), new(Password ?? "", await SignInCookie.ProofAsync(HttpContext), Texts == Go), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        await HttpContext.SignOutAsync(SignInCookie.Scheme);
        SignInCookie.ForgetKept(HttpContext);
        PageModelMessages.Success(this, "Your account is closed.");
        return LocalRedirect("/");
    }
}
