using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Jobs;
using Preceptor.Kernel.Mail;
using Preceptor.People.SignIn;

namespace Preceptor.People.Jobs;

/// <summary>A registration that nobody decided in time ends. Its owner is told and may register again; nothing of it is kept.</summary>
internal sealed class ExpireRegistrations(IDatabases databases, PeopleOptions options, SiteOptions site) : IDailyWork
{
    public string Name => "end of registrations that nobody decided";

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job(Name, null));
        var asked = db.Now - options.RegistrationWait;
        var late = await db.Set<Registration>().Where(row => row.ConfirmedAt <= asked && row.Reason != null && row.DecidedAt == null).ToListAsync(cancel);
        foreach (var registration in late)
        {
            // An employer's invitation may have let them in meanwhile; their account stays then.
            if (await db.Set<Account>().SingleOrDefaultAsync(row => row.Id == registration.AccountId && row.IsWaiting, cancel) is { } account)
            {
                db.Remove(account);
                db.Audit("people.registration-expired", $"registration:{registration.Id}");
                db.Send(Letter(registration));
            }

            db.Remove(registration);
        }

        await db.SaveChangesAsync(cancel);
        return late.Count;
    }

    private MailMessage Letter(Registration registration) => new(registration.Email, "Your registration for Preceptor has ended",
        $"""
        Dear {registration.Name},

        We are sorry: nobody decided about your registration within {options.RegistrationWaitDays} days, so it has ended. What you told us is deleted.

        You may register again:
        {site.BaseUrl}/account/register
        """);
}
