using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;

namespace Preceptor.Kernel.Jobs;

/// <summary>Keeps quick what rooms have in the database beside its tables.</summary>
public sealed class TidyDatabase(IDatabases databases, IEnumerable<IDatabaseExtra> extras) : IDailyWork
{
    public string Name => "tidying of the database";

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var db = databases.Open(Actor.Job(Name, null));
        foreach (var extra in extras)
        {
            await extra.TidyAsync(db, cancel);
        }

        return 0;
    }
}
