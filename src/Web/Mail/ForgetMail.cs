using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Jobs;
using Preceptor.Kernel.Mail;

namespace Preceptor.Web.Mail;

/// <summary>Messages that have left are kept for a week, to answer who says that theirs never came; those given up for a month.</summary>
internal sealed class ForgetMail(IDatabases databases) : IDailyWork
{
    private static readonly Duration Sent = Duration.FromDays(7);
    private static readonly Duration GivenUp = Duration.FromDays(30);

    public string Name => "forgetting of mail";

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job(Name, null));
        var (sent, givenUp) = (db.Now - Sent, db.Now - GivenUp);
        return await db.Set<OutboxMail>().Where(mail => mail.SentAt < sent || mail.GivenUpAt < givenUp).ExecuteDeleteAsync(cancel);
    }
}
