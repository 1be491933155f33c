using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.People.Actions;
using Preceptor.People.SignIn;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Account;

/// <summary>The browsers in which the account is logged in.</summary>
[SignedInOnly]
internal sealed class SessionsModel(SignInDb db, EndSession end, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Session { get; set; }

    public IReadOnlyList<OpenSession> Sessions { get; private set; } = [];

    public OpenSessionId Mine => SignInCookie.SessionOf(User) ?? default;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (account, since) = (HttpContext.Actor().Account!.Value, UkTime.Now(clock) - SignInCookie.LastsFor);
        Sessions = await (
            from session in db.Set<OpenSession>().AsNoTracking()
            join owner in db.Set<SignIn.Account>() on session.AccountId equals owner.Id
            where owner.Id == account && session.EndedAt == null && session.Stamp == owner.SecurityStamp && session.SeenAt > since
            orderby session.StartedAt descending
            select session).ToListAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var one = Id.TryParse<OpenSessionId>(Session, out var id) ? id : (OpenSessionId?)null;
        if (one is null && Session is not null)
        {
            return NotFound();
        }

        var outcome = await end.RunAsync(HttpContext.Actor(), one, Mine, cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            await OnGetAsync(cancel);
            return Page();
        }

        PageModelMessages.Success(this, one is null ? "All other sessions have ended." : "The session has ended.");
        return LocalRedirect("/account/sessions");
    }
}
