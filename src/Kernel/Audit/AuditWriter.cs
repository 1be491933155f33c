using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Data;

namespace Preceptor.Kernel.Audit;

/// <summary>Appends lines to the actor's chain inside the transaction of the change that they record.</summary>
internal static class AuditWriter
{
    public static async Task AppendAsync(
        PlatformDb db, IReadOnlyList<PendingAudit> pending, Func<CancellationToken, Task<int>> save, CancellationToken cancel)
    {
        if (pending.Count == 0)
        {
            return;
        }

        var head = await LockHeadAsync(db, save, cancel);
        foreach (var line in pending)
        {
            db.Add(Extend(db, head, line));
        }

        await save(cancel);
    }

    // The update takes the row's lock until the transaction ends: the next writer of this chain waits, then reads our head.
    private static async Task<AuditHead> LockHeadAsync(PlatformDb db, Func<CancellationToken, Task<int>> save, CancellationToken cancel)
    {
        var chain = db.AuditChain;
        var heads = db.Set<AuditHead>();
        var locked = await heads.Where(head => head.Chain == chain).ExecuteUpdateAsync(set => set.SetProperty(head => head.Count, head => head.Count), cancel);
        if (locked == 0)
        {
            heads.Add(new AuditHead { Chain = chain });
            await save(cancel);
        }

        var tracked = heads.Local.SingleOrDefault(head => head.Chain == chain);
        if (tracked is not null)
        {
            await db.Entry(tracked).ReloadAsync(cancel);
            return tracked;
        }

        return await heads.SingleAsync(head => head.Chain == chain, cancel);
    }

    private static AuditEntry Extend(PlatformDb db, AuditHead head, PendingAudit pending)
    {
        var line = Line(db, head, pending);
        line.Seal();
        (head.Count, head.Hash) = (line.Number, line.Hash);
        return line;
    }

    private static AuditEntry Line(PlatformDb db, AuditHead head, PendingAudit pending) => new()
    {
        Chain = head.Chain, Number = head.Count + 1,
        // Both databases keep microseconds; the hash must be of what comes back.
        At = NodaTime.Instant.FromUnixTimeTicks(db.Now.ToUnixTimeTicks() / 10 * 10),
        Act = pending.Act, Subject = pending.Subject, Detail = pending.Detail,
        ActorName = db.Actor.Name, ActorAccount = db.Actor.Account?.Value, Previous = head.Hash,
    };
}
