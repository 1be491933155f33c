using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Jobs;
using Preceptor.People.SignIn;

namespace Preceptor.People.Jobs;

/// <summary>Sessions that ended or were left a month ago, registrations that nobody confirmed in time, and counts of failed attempts go.</summary>
internal sealed class ForgetSignIns(IDatabases databases) : IDailyWork
{
    private static readonly Duration Sessions = Duration.FromDays(30);
    private static readonly Duration Attempts = Duration.FromDays(1);

    public string Name => "forgetting of sign-ins";

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job(Name, null));
        var (sessions, asked, attempts) = (db.Now - Sessions, db.Now - Registration.Lasts, db.Now - Attempts);
        return await db.Set<OpenSession>().Where(row => row.EndedAt < sessions || row.SeenAt < sessions).ExecuteDeleteAsync(cancel)
            + await db.Set<Registration>().Where(row => row.ConfirmedAt == null && row.AskedAt < asked).ExecuteDeleteAsync(cancel)
            + await db.Set<SignInLimit>().Where(row => row.HourEndsAt < attempts && row.WindowEndsAt < attempts).ExecuteDeleteAsync(cancel);
    }
}
