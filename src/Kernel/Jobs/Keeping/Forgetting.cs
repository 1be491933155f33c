using Microsoft.EntityFrameworkCore;
using NodaTime;
using Preceptor.Kernel.Data;

namespace Preceptor.Kernel.Jobs.Keeping;

/// <summary>Rows of one kind that a room forgets when they are old. How old is in data/reference/retention.csv.</summary>
/// <param name="Kind">As the file calls it.</param>
public abstract record Forgetting(string Kind)
{
    internal abstract Task<int> CountAsync(PlatformDb db, Instant before, CancellationToken cancel);

    internal abstract Task<int> ForgetAsync(PlatformDb db, Instant before, CancellationToken cancel);
}

/// <param name="Rows">Those that were done with before an instant.</param>
public sealed record Forgetting<TRow>(string Kind, Func<PlatformDb, Instant, IQueryable<TRow>> Rows) : Forgetting(Kind)
    where TRow : class
{
    internal override Task<int> CountAsync(PlatformDb db, Instant before, CancellationToken cancel) => Rows(db, before).CountAsync(cancel);

    internal override Task<int> ForgetAsync(PlatformDb db, Instant before, CancellationToken cancel) => Rows(db, before).ExecuteDeleteAsync(cancel);
}
