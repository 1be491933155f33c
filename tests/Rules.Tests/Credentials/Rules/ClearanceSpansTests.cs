using Preceptor.Contracts;
using Preceptor.Credentials.Rules;

namespace Preceptor.Rules.Tests.Credentials.Rules;

public sealed class ClearanceSpansTests
{
    [Fact]
    public void They_follow_one_another_and_fill_the_period()
    {
        var facts = Cases.PhysicianAssociate with { Registrations = [], Checks = Cases.PhysicianAssociate.Checks with { RightToWork = new(new(2026, 9, 1), new(2026, 12, 20)) } };
        var spans = ClearanceSpans.Fill(facts.On("2026-11-30"), new(2026, 12, 27));
        spans.Select(span => (span.From, span.Until, span.Decision)).ShouldBe(
        [
            (new(2026, 11, 30), new(2026, 12, 12), ClearanceDecision.Cleared),
            (new(2026, 12, 13), new(2026, 12, 20), ClearanceDecision.NotCleared),
            (new(2026, 12, 21), new(2026, 12, 27), ClearanceDecision.NotCleared),
        ]);
        spans[1].Findings.Count.ShouldBe(1);
        spans[2].Findings.Count.ShouldBe(2);
    }

    [Fact]
    public void A_day_on_which_nothing_differs_begins_no_span()
    {
        var spans = ClearanceSpans.Fill(Cases.PhysicianAssociate.On("2026-12-01") with { Now = Cases.At(2026, 12, 1, 9) }, new(2026, 12, 27));
        spans.ShouldHaveSingleItem().Until.ShouldBe(new(2026, 12, 27));
    }

    [Fact]
    public void A_single_day_is_a_span()
    {
        var span = ClearanceSpans.Fill(Cases.PhysicianAssociate.On("2026-12-13"), new(2026, 12, 13)).ShouldHaveSingleItem();
        (span.From, span.Until).ShouldBe((new(2026, 12, 13), new(2026, 12, 13)));
    }
}
