using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class OneSessionAtATimeTests
{
    private static readonly DateOnly Monday = new(2026, 12, 7);

    [Fact]
    public void Two_sessions_of_one_doctor_that_overlap_are_found()
    {
        var pair = Overlap(Ward.Dated(Ward.Drake, Monday, Replaces.Day, "20:00 08:00"), Ward.Dated(Ward.Drake, Monday.AddDays(1), Replaces.Day, "07:30 13:00"));
        pair.ShouldNotBeNull();
        OneSessionAtATime.Sentence(Ward.Drake.Name, pair.Value.First).ShouldBe(
            "Oluwaseun Drake has a session from 8pm to 8am the next day on 7 December 2026 already, and can be in one at a time. Change or cancel that one first");
    }

    [Fact]
    public void One_after_the_other_is_no_overlap() =>
        Overlap(Ward.Dated(Ward.Drake, Monday, Replaces.Day, "08:00 13:00"), Ward.Dated(Ward.Drake, Monday, Replaces.Day, "13:00 20:30")).ShouldBeNull();

    [Fact]
    public void Two_doctors_may_be_there_together() =>
        Overlap(Ward.Dated(Ward.Drake, Monday, Replaces.Day), Ward.Dated(Ward.Marchetti, Monday, Replaces.Day)).ShouldBeNull();

    private static (HeldSession First, HeldSession Second)? Overlap(params DatedSession[] sessions) =>
        OneSessionAtATime.Overlap(SessionsHeld.On(new([], sessions, []), Monday, Monday.AddDays(1)));
}
