using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Discussions.Data;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Actions;

/// <summary>Takes a report of anybody, signed in or not, and opens a case for it. Answers the secret by which the reporter sees the result.</summary>
internal sealed class ReportMessage(IDatabases databases, DiscussionsOptions options)
{
    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(32);
    private readonly Lock _turn = new();
    private readonly Dictionary<string, int> _thisHour = new(StringComparer.Ordinal);
    private Instant _hour;

    /// <param name="address">Of the reporter's machine; counted for an hour in memory, as a hash, and kept nowhere.</param>
    public async Task<Outcome<string>> RunAsync(Actor actor, MessageId id, TypedReport typed, string address, CancellationToken cancel)
    {
        await using var db = databases.Open(actor.OutsideEmployers);
        if (await db.MessagesFor(actor).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } message)
        {
            return new Missing("This message");
        }

        var read = ReportReading.Read(typed, UkTime.DateOf(db.Now));
        if (!read.Done(out var report))
        {
            return Outcome<string>.Refused(read.Refusals);
        }

        if (!actor.IsSignedIn && !MayReport(address, db.Now))
        {
            return new NotNow("Many reports have come from where you are within the last hour. Log in, or try again later.");
        }

        var open = await db.Set<Case>().FirstOrDefaultAsync(one => one.MessageId == id && one.DecidedAt == null, cancel)
            ?? db.Add(new Case { Id = Id.New<CaseId>(), MessageId = message.Id, Why = CaseWhy.Reported, OpenedAt = db.Now }).Entity;
        var secret = Secret.New();
        db.Add(new Report
        {
            Id = Id.New<ReportId>(), CaseId = open.Id, Reason = report.Reason, Details = report.Details, ReporterId = actor.Account,
            Email = report.Email.Length > 0 ? report.Email : null, TokenHash = Secret.HashOf(secret), ReportedAt = db.Now,
        });
        db.Audit("discussions.reported", $"message:{id}", $"case {open.Id}: {report.Reason}");
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    private bool MayReport(string address, Instant now)
    {
        var key = Convert.ToHexStringLower(HMACSHA256.HashData(_salt, Encoding.UTF8.GetBytes(address)));
        lock (_turn)
        {
            if (now - _hour > Duration.FromHours(1))
            {
                _thisHour.Clear();
                _hour = now;
            }

            _thisHour[key] = _thisHour.GetValueOrDefault(key) + 1;
            return _thisHour[key] <= options.OpenReportsAnHour;
        }
    }
}
