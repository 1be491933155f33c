using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;
using Preceptor.Ui.Access;
using Preceptor.Web.Mail;

namespace Preceptor.Web.Pages;

/// <summary>Every message that the demo sent, since nothing leaves it. Not there unless the installation asks for it.</summary>
[OpenToAll]
internal sealed class MailboxModel(IDatabases databases, MailOptions options) : PageModel
{
    private const int Most = 50;

    public IReadOnlyList<OutboxMail> Messages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!options.ShowMailbox)
        {
            return NotFound();
        }

        await using var db = databases.Open(Actor.Job("mailbox page", null));
        Messages = await db.Set<OutboxMail>().AsNoTracking().OrderByDescending(mail => mail.WrittenAt).ThenByDescending(mail => mail.Id).Take(Most).ToListAsync(cancel);
        return Page();
    }
}
