using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Mail;

namespace Preceptor.Web.Mail;

/// <summary>
/// Sends what waits in the outbox. A message is claimed first, so that two nodes do not both send it; a node that dies between
/// sending and noting it makes one repeat, with the same Message-ID.
/// </summary>
internal sealed partial class OutboxSender(IDatabases databases, IMailTransport transport, TimeProvider clock, ILogger<OutboxSender> log) : BackgroundService
{
    /// <summary>After this many attempts, spread over about two days, a message is given up.</summary>
    public const int MostAttempts = 12;

    private const int Batch = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly Duration Lease = Duration.FromMinutes(2);

    /// <summary>Sends every message that is due, once.</summary>
    /// <returns>How many were handed over.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancel)
    {
        var sent = 0;
        foreach (var id in await DueAsync(cancel))
        {
            sent += await SendOneAsync(id, cancel) ? 1 : 0;
        }

        return sent;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFault(fault);
            }
        }
    }

    private async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var db = Open();
        var now = db.Now;
        return await db.Set<OutboxMail>().Where(mail => mail.SentAt == null && mail.GivenUpAt == null && mail.DueAt <= now)
            .OrderBy(mail => mail.DueAt).Select(mail => mail.Id).Take(Batch).ToListAsync(cancel);
    }

    private async Task<bool> SendOneAsync(Guid id, CancellationToken cancel)
    {
        await using var db = Open();
        var (now, leaseEnds) = (db.Now, db.Now + Lease);
        var claimed = await db.Set<OutboxMail>()
            .Where(mail => mail.Id == id && mail.SentAt == null && mail.GivenUpAt == null && mail.DueAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.DueAt, leaseEnds).SetProperty(mail => mail.Attempts, mail => mail.Attempts + 1), cancel);
        if (claimed == 0)
        {
            return false;
        }

        var mail = await db.Set<OutboxMail>().SingleAsync(row => row.Id == id, cancel);
        return await HandOverAsync(db, mail, cancel);
    }

    private async Task<bool> HandOverAsync(PlatformDb db, OutboxMail mail, CancellationToken cancel)
    {
        try
        {
            await transport.DeliverAsync(mail.Message, mail.Id, cancel);
            mail.SentAt = db.Now;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogNotSent(mail.Id, mail.Attempts, fault.GetType().Name);
            mail.DueAt = db.Now + Duration.FromMinutes(Math.Pow(2, mail.Attempts - 1));
            mail.GivenUpAt = mail.Attempts >= MostAttempts ? db.Now : null;
        }

        await db.SaveChangesAsync(cancel);
        return mail.SentAt is not null;
    }

    private PlatformDb Open() => databases.Open(Actor.Job("outbox", null));

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read; it is tried again")]
    private partial void LogFault(Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} was not sent at attempt {Attempt}: {Fault}")]
    private partial void LogNotSent(Guid id, int attempt, string fault);
}
