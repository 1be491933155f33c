using Preceptor.Kernel.Access;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;

namespace Preceptor.Kernel.Jobs.Keeping;

/// <param name="Rows">How many are, or were, old enough to go.</param>
public sealed record RetentionCount(RetentionRule Rule, int Rows);

/// <summary>Forgets what the rules say, every day; or only counts what would go.</summary>
public sealed class Retention(IDatabases databases, RetentionRules rules, IEnumerable<Forgetting> kinds) : IDailyWork
{
    public string Name => "forgetting";

    public async Task<int> RunAsync(CancellationToken cancel) => (await ForgetAsync(cancel)).Sum(count => count.Rows);

    /// <summary>Changes nothing.</summary>
    public Task<IReadOnlyList<RetentionCount>> CountAsync(CancellationToken cancel) =>
        EachAsync((kind, db, rule) => kind.CountAsync(db, rule.Before(db.Now), cancel));

    public Task<IReadOnlyList<RetentionCount>> ForgetAsync(CancellationToken cancel) =>
        EachAsync((kind, db, rule) => kind.ForgetAsync(db, rule.Before(db.Now), cancel));

    private async Task<IReadOnlyList<RetentionCount>> EachAsync(Func<Forgetting, PlatformDb, RetentionRule, Task<int>> work)
    {
        await using var db = databases.Open(Actor.Job(Name, null));
        var counts = new List<RetentionCount>();
        foreach (var rule in rules.On(UkTime.DateOf(db.Now)))
        {
            counts.Add(new(rule, await work(kinds.Single(kind => kind.Kind == rule.Kind), db, rule)));
        }

        return counts;
    }
}
