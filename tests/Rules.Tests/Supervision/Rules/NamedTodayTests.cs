using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class NamedTodayTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    [Fact]
    public void Who_has_no_named_supervisor_comes_first()
    {
        var states = Of(Ward.Naming(Ward.Hartley, Ward.Marchetti, new(2026, 1, 1)), Ward.Naming(Ward.Okafor, Ward.Drake, new(2025, 1, 1), new(2026, 12, 6)));
        states.Select(state => (state.Associate, state.IsWithout)).ShouldBe([(Ward.Okafor, true), (Ward.Hartley, false)]);
    }

    [Fact]
    public void The_last_day_counts() =>
        Of(Ward.Naming(Ward.Okafor, Ward.Drake, new(2025, 1, 1), Today)).Single(state => state.Associate == Ward.Okafor).Supervisor.ShouldBe(Ward.Drake);

    [Fact]
    public void A_doctor_who_no_longer_may_supervise_or_has_left_is_none()
    {
        Of(Ward.Naming(Ward.Okafor, Ward.Osei, new(2026, 1, 1))).ShouldAllBe(state => state.IsWithout);
        var gone = new StaffBook([Ward.Okafor], []);
        NamedToday.Of(gone, [Ward.Naming(Ward.Okafor, Ward.Leaver, new(2026, 1, 1))], Today).Single().IsWithout.ShouldBeTrue();
    }

    [Fact]
    public void A_review_is_overdue_from_the_day_after()
    {
        Overdue(Today).ShouldBeFalse();
        Overdue(Today.AddDays(-1)).ShouldBeTrue();
    }

    private static bool Overdue(DateOnly review) =>
        Of(Ward.Naming(Ward.Okafor, Ward.Drake, new(2025, 1, 1), review: review)).Single(state => state.Associate == Ward.Okafor).IsReviewOverdue;

    private static IReadOnlyList<NamedState> Of(params Naming[] namings) => NamedToday.Of(Ward.Staff, namings, Today);
}
