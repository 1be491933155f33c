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

internal sealed record InviteRequest(PersonId Person, string? Email, IReadOnlyList<string> Trades);

internal sealed record NoTrade() : Refusal("Select at least one thing that this person does", nameof(InviteRequest.Trades));

internal sealed record NotAnEmail() : Refusal("Enter an email address in the correct format, like name@example.nhs.uk", nameof(InviteRequest.Email));

internal sealed record CanSignInAlready(string Name) : Refusal($"{Name} can sign in already. Change what they do instead", nameof(InviteRequest.Email));

/// <summary>Asks a person by mail to sign in. An earlier open invitation of theirs stops working.</summary>
internal sealed class InvitePerson(IDatabases databases, SiteOptions site)
{
    public async Task<Outcome<InvitationId>> RunAsync(Actor actor, InviteRequest request, CancellationToken cancel)
    {
        await using var db = databases.Open(actor);
        var person = await db.Set<Person>().SingleOrDefaultAsync(row => row.Id == request.Person, cancel);
        if (person is null)
        {
            return new Missing("This person");
        }

        if (await RefusalsOfAsync(db, person, request, cancel) is { Count: > 0 } refusals)
        {
            return Outcome<InvitationId>.Refused(refusals);
        }

        var invitation = await WriteAsync(db, site, person, request with { Email = request.Email!.Trim() }, cancel);
        await db.SaveChangesAsync(cancel);
        return invitation;
    }

    /// <summary>Writes the invitation and its letter into a save that somebody else makes.</summary>
    public static async Task<InvitationId> WriteAsync(PlatformDb db, SiteOptions site, Person person, InviteRequest request, CancellationToken cancel)
    {
        foreach (var earlier in await db.Set<Invitation>().Where(row => row.PersonId == person.Id && row.AcceptedAt == null && row.WithdrawnAt == null).ToListAsync(cancel))
        {
            earlier.WithdrawnAt = db.Now;
        }

        var token = Token.New();
        var invitation = new Invitation
        {
            EmployerId = person.EmployerId, Id = Id.New<InvitationId>(), PersonId = person.Id, Email = request.Email!,
            Trades = [.. request.Trades], TokenHash = Token.Hash(token), SentAt = db.Now,
        };
        db.Add(invitation);
        person.Email ??= request.Email;
        db.Audit("people.person-invited", $"person:{person.Id}", string.Join(' ', request.Trades));
        var employer = await db.Set<Employer>().SingleAsync(row => row.Id == person.EmployerId, cancel);
        db.Send(Letter(person, employer, invitation, $"{site.BaseUrl}/account/invitation/{token}"));
        return invitation.Id;
    }

    private static async Task<IReadOnlyList<Refusal>> RefusalsOfAsync(PlatformDb db, Person person, InviteRequest request, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        if (!EmailAddress.IsWellFormed(request.Email))
        {
            refusals.Add(new NotAnEmail());
        }

        if (request.Trades.Count == 0 || !request.Trades.All(Trades.AtAnEmployer.ContainsKey))
        {
            refusals.Add(new NoTrade());
        }

        if (await db.Set<Membership>().AnyAsync(row => row.PersonId == person.Id && row.EndedAt == null, cancel))
        {
            refusals.Add(new CanSignInAlready(person.Name));
        }

        return refusals;
    }

    private static MailMessage Letter(Person person, Employer employer, Invitation invitation, string link) => new(
        invitation.Email,
        $"{employer.Name} invites you to Preceptor",
        $"""
        Dear {person.Name},

        {employer.Name} invites you to use Preceptor, where it keeps its rotas and its staff's credentials.

        Choose your password here:
        {link}

        The link works once, until {UkWords.Moment(invitation.ExpiresAt)}. If you did not expect this, you need do nothing.
        """);
}
