using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Kernel.Audit;

/// <summary>What checking one chain found.</summary>
/// <param name="Fault">Nothing when every line holds; else which line is wrong, and how.</param>
public sealed record ChainReport(Guid Chain, long Lines, string Head, string? Fault);

/// <summary>Recomputes every chain from its first line: an edited, removed, swapped, inserted or cut-off line is found.</summary>
public sealed class AuditVerification(IDatabases databases)
{
    public async Task<IReadOnlyList<ChainReport>> VerifyAsync(CancellationToken cancel)
    {
        await using var platform = databases.Open(Actor.Job("audit verify", null));
        var heads = await platform.Set<AuditHead>().AsNoTracking().OrderBy(head => head.Chain).ToListAsync(cancel);
        var reports = new List<ChainReport>();
        foreach (var head in heads)
        {
            var employer = head.Chain == Guid.Empty ? (EmployerId?)null : new EmployerId(head.Chain);
            await using var db = databases.Open(Actor.Job("audit verify", employer));
            reports.Add(await CheckAsync(head, db.Set<AuditEntry>().AsNoTracking().OrderBy(line => line.Number).AsAsyncEnumerable(), cancel));
        }

        return reports;
    }

    private static async Task<ChainReport> CheckAsync(AuditHead head, IAsyncEnumerable<AuditEntry> lines, CancellationToken cancel)
    {
        var (count, previous) = (0L, AuditEntry.NoPrevious);
        await foreach (var line in lines.WithCancellation(cancel))
        {
            count++;
            if (FaultOf(line, count, previous) is { } fault)
            {
                return new(head.Chain, count, previous, fault);
            }

            previous = line.Hash;
        }

        var cut = count != head.Count || previous != head.Hash;
        return new(head.Chain, count, previous, cut ? $"the chain ends after line {count}, but {head.Count} lines were written" : null);
    }

    private static string? FaultOf(AuditEntry line, long expected, string previous) =>
        line.Number != expected ? $"line {expected} is missing or out of place"
        : line.Previous != previous ? $"line {expected} does not follow from the line before it"
        : line.Hash != line.ComputeHash() ? $"line {expected} was changed after it was written"
        : null;
}
