using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <summary>Lets somebody in who registered with an address of no trusted domain, or declines; they are told by letter either way.</summary>
internal sealed class DecideRegistration(IDatabases databases, SiteOptions site)
{
    public async Task<Outcome<Registration>> RunAsync(Actor actor, RegistrationId id, bool isApproved, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var registration = await db.Set<Registration>().SingleOrDefaultAsync(row => row.Id == id && row.ConfirmedAt != null && row.DecidedAt == null, cancel);
        var account = registration is null ? null : await db.Set<Account>().SingleOrDefaultAsync(row => row.Id == registration.AccountId && row.IsWaiting, cancel);
        if (registration is null || account is null)
        {
            return new Missing("This registration");
        }

        (registration.DecidedAt, registration.IsApproved) = (db.Now, isApproved);
        if (isApproved)
        {
            account.IsWaiting = false;
        }
        else
        {
            registration.AccountId = null;
            db.Remove(account);
        }

        db.Audit(isApproved ? "people.registration-approved" : "people.registration-declined", $"registration:{registration.Id}");
        db.Send(Letter(registration, isApproved));
        await db.SaveChangesAsync(cancel);
        return registration;
    }

    private MailMessage Letter(Registration registration, bool isApproved) => isApproved
        ? new(registration.Email, "You can log in to Preceptor now",
            $"""
            Dear {registration.Name},

            Your registration is approved. Log in here:
            {site.BaseUrl}/account/log-in
            """)
        : new(registration.Email, "Your registration for Preceptor",
            $"""
            Dear {registration.Name},

            We could not approve your registration: Preceptor is for people who employ, supervise, train or are medical associates.
            What you told us has not been used for anything else, and your account is deleted. You can read the hub without one:
            {site.BaseUrl}/learn

            If you work for the NHS, register again with your work address.
            """);
}
