using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class ChangeDaysTests
{
    [Fact]
    public void The_day_after_a_last_day_and_the_first_day_of_a_rule_are_among_them()
    {
        var facts = Cases.PhysicianAssociate with { Checks = Cases.PhysicianAssociate.Checks with { RightToWork = new(new(2026, 9, 1), new(2026, 12, 9)) } };
        ChangeDays.After(facts.On("2026-12-01")).ShouldBe([new(2026, 12, 10), new(2026, 12, 13)]);
    }

    [Fact]
    public void No_decision_differs_on_any_other_day()
    {
        var facts = Cases.PhysicianAssociate with
        {
            Registrations = [Cases.Registration("GMC", "A1234567") with { From = new(2026, 10, 8), Until = new(2026, 11, 30) }, Cases.Registration("GMC", "A1234567", Words.Conditions) with { From = new(2026, 12, 5), Until = new(2027, 1, 20) }],
            Checks = Cases.PhysicianAssociate.Checks with { RightToWork = new(new(2026, 9, 15), new(2027, 1, 10)), WorkHealth = new(2026, 9, 20) },
        };
        var @case = facts.On("2026-09-01");
        var changes = ChangeDays.After(@case).ToHashSet();
        for (var day = @case.On.AddDays(1); day < new DateOnly(2027, 3, 1); day = day.AddDays(1))
        {
            var (before, now) = (ClearedToPractise.OnTheDay(@case with { On = day.AddDays(-1) }), ClearedToPractise.OnTheDay(@case with { On = day }));
            (changes.Contains(day) || (before.Decision == now.Decision && before.Findings.SequenceEqual(now.Findings))).ShouldBeTrue($"{day:O}");
        }
    }
}
