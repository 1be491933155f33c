using Preceptor.Supervision;
using Preceptor.Supervision.Data;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class PolicyStartTests
{
    [Fact]
    public async Task The_version_before_ends_on_the_day_before_and_other_policies_stay()
    {
        var shipped = await PolicyFiles.ReadAsync(new SupervisionOptions());
        var moved = PolicyStart.Move(shipped, SupervisionOptions.PaaScope, "2025", new(2025, 12, 15));
        Scope(moved, "2025").ShouldAllBe(row => row.Policy.From == new DateOnly(2025, 12, 15));
        Scope(moved, "2024-interim").ShouldAllBe(row => row.Policy.Until == new DateOnly(2025, 12, 14));
        Scope(moved, "2016").Select(row => row.Policy).ShouldBe(Scope(shipped, "2016").Select(row => row.Policy));
        moved.Rows.Where(row => row.Policy.Code != SupervisionOptions.PaaScope).ShouldBe(shipped.Rows.Where(row => row.Policy.Code != SupervisionOptions.PaaScope));
    }

    [Fact]
    public async Task A_version_that_is_not_there_moves_nothing()
    {
        var shipped = await PolicyFiles.ReadAsync(new SupervisionOptions());
        PolicyStart.Move(shipped, SupervisionOptions.PaaScope, "2030", new(2030, 1, 1)).ShouldBe(shipped);
    }

    private static List<PolicyRow> Scope(PolicyBook book, string version) =>
        [.. book.Rows.Where(row => row.Policy.Code == SupervisionOptions.PaaScope && row.Policy.Version == version)];
}
