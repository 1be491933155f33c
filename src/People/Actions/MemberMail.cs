using Microsoft.EntityFrameworkCore;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <summary>Finds the address of an account and writes to it.</summary>
internal sealed class MemberMail : IMemberMail
{
    public async Task SendAsync(PlatformDb db, AccountId account, MemberLetter letter, CancellationToken cancel)
    {
        if (await db.Set<Account>().Where(row => row.Id == account && !row.IsWaiting).Select(row => row.Email).SingleOrDefaultAsync(cancel) is { } address)
        {
            db.Send(new MailMessage(address, letter.Subject, letter.Text));
        }
    }
}
