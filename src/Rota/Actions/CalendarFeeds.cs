using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Rota.Domain;

namespace Preceptor.Rota.Actions;

/// <summary>Gives a person a secret calendar address, in place of the one before, which stops at once.</summary>
internal sealed class MakeCalendarFeed(IDatabases databases)
{
    public async Task<Outcome<string>> RunAsync(Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person)
        {
            return new NotPermitted("have a calendar of your own here");
        }

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        await using var db = databases.Open(actor);
        var feed = await db.Set<CalendarFeed>().SingleOrDefaultAsync(row => row.PersonId == person, cancel);
        if (feed is null)
        {
            db.Add(new CalendarFeed { EmployerId = actor.RequiredEmployer, PersonId = person, SecretHash = HashOf(secret) });
        }
        else
        {
            feed.SecretHash = HashOf(secret);
        }

        db.Audit("rota.calendar-address-made", $"person:{person}");
        await db.SaveChangesAsync(cancel);
        // The employer is in the address, so that the secret is looked up among its rows alone.
        return $"{actor.RequiredEmployer.Value:N}{secret}";
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
