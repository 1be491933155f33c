using Preceptor.Kernel.Worlds;

namespace Preceptor.Kernel.Jobs.Keeping;

/// <summary>The rules of forgetting, dated.</summary>
public sealed class RetentionRules(IReadOnlyList<RetentionRule> all)
{
    public static async Task<RetentionRules> ReadAsync() => new(
    [
        .. (await ReferenceTable.ReadAsync("retention.csv")).Select(line =>
            new RetentionRule(line[0], line[1], int.Parse(line[2]), ReferenceTable.Date(line[3])!.Value, ReferenceTable.Date(line[4])) { Why = line[5], Source = line[6] }),
    ]);

    /// <summary>Those that hold on a day, in the order of the file. Before the first of a kind begins, that one holds.</summary>
    public IReadOnlyList<RetentionRule> On(DateOnly day) =>
    [
        .. all.GroupBy(rule => rule.Kind).Select(kind => kind.LastOrDefault(rule => rule.From <= day && (rule.Until is null || day <= rule.Until)) ?? kind.First()),
    ];
}
