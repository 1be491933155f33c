using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.People.SignIn;

namespace Preceptor.People.Actions;

/// <param name="Address">The network address that it came from.</param>
internal sealed record RegisterRequest(string? Name, string? Email, string? Reason, string Address);

internal sealed record RegisterField(string Field, string Problem) : Refusal(Problem, Field);

/// <summary>
/// Takes a registration for the hub and sends the letter that confirms its address. Whether the address has an account already is told to its owner
/// alone, by letter: the page says the same either way.
/// </summary>
internal sealed class Register(IDatabases databases, SignInLimits limits, ILookupNormalizer normaliser, PeopleOptions options, SiteOptions site)
{
    public const string TooMany = "There were too many registrations. Wait 5 minutes, then try again";

    public async Task<Outcome<Done>> RunAsync(RegisterRequest request, CancellationToken cancel)
    {
        if (RefusalsOf(request) is { Count: > 0 } refusals)
        {
            return Outcome<Done>.Refused(refusals);
        }

        var email = request.Email!.Trim();
        if (!await limits.TryTakeAsync($"register {email}", request.Address, cancel))
        {
            return new RegisterField(nameof(request.Email), TooMany);
        }

        await using var db = databases.Open(Actor.Job("registration", null));
        db.Send(await LetterAsync(db, request, email, cancel));
        await db.SaveChangesAsync(cancel);
        return new Done();
    }

    /// <summary>What is wrong with what was typed; an address of no trusted domain needs a reason.</summary>
    public List<Refusal> RefusalsOf(RegisterRequest request)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Trim().Length > Person.MostName)
        {
            refusals.Add(new RegisterField(nameof(request.Name), string.IsNullOrWhiteSpace(request.Name) ? "Enter your name" : $"Your name may have {Person.MostName} characters"));
        }

        if (!EmailAddress.IsWellFormed(request.Email))
        {
            refusals.Add(new RegisterField(nameof(request.Email), new NotAnEmail().Sentence));
        }
        else if (!options.TrustedDomains.Include(request.Email!) && string.IsNullOrWhiteSpace(request.Reason))
        {
            refusals.Add(new RegisterField(nameof(request.Reason), "Tell us who you work for and why you want to join: your address is not one of the NHS"));
        }

        if (request.Reason?.Trim().Length > Registration.MostReason)
        {
            refusals.Add(new RegisterField(nameof(request.Reason), $"This may have {Registration.MostReason} characters"));
        }

        return refusals;
    }

    /// <summary>The registration that a request in order becomes.</summary>
    public Registration New(RegisterRequest request, string token, NodaTime.Instant now) => new()
    {
        Id = Id.New<RegistrationId>(), Name = request.Name!.Trim(), Email = request.Email!.Trim(), TokenHash = Token.Hash(token), AskedAt = now,
        Reason = options.TrustedDomains.Include(request.Email!) ? null : request.Reason!.Trim(),
    };

    private async Task<MailMessage> LetterAsync(PlatformDb db, RegisterRequest request, string email, CancellationToken cancel)
    {
        var normal = normaliser.NormalizeEmail(email);
        if (await db.Set<Account>().AnyAsync(account => account.NormalizedEmail == normal, cancel))
        {
            return new(email, "You have an account with Preceptor already",
                $"""
                Somebody, probably you, registered this address with Preceptor. It has an account already.

                Log in, or choose a new password if you have forgotten it:
                {site.BaseUrl}/account/log-in

                If it was not you, you need do nothing.
                """);
        }

        var token = Token.New();
        var registration = New(request, token, db.Now);
        db.Add(registration);
        return new(email, "Confirm your email address for Preceptor",
            $"""
            Dear {registration.Name},

            Choose a password to confirm that this address is yours:
            {site.BaseUrl}/account/registration/{token}

            The link works once, until {UkWords.Moment(registration.ExpiresAt)}. If you did not register, you need do nothing.
            """);
    }
}
