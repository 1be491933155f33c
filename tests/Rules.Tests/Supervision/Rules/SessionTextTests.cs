using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class SessionTextTests
{
    [Fact]
    public void A_session_is_shown_as_it_is_read()
    {
        SessionReading.Read(Ward.Typed, Ward.Staff, Ward.Specialties).Done(out var values).ShouldBeTrue();
        values.Date.ShouldBe(new(2026, 12, 7));
        SessionReading.Read(SessionReading.TextOf(values.Date, values.Terms, Ward.Staff), Ward.Staff, Ward.Specialties).Done(out var again).ShouldBeTrue();
        again.ShouldBe(values);
    }

    [Fact]
    public void The_date_is_asked_for_first() =>
        SessionReading.Read(Ward.Typed with { Date = "31/2/2027", Cap = "x" }, Ward.Staff, Ward.Specialties).Refusals[0]
            .ShouldBe(new NotUnderstood("Date", "‘31/2/2027’ is not a date. Write it like 30/11/2026 or 2026-11-30"));

    [Fact]
    public void A_session_in_the_hour_that_March_skips_has_no_minutes() =>
        SessionReading.Read(Ward.Typed with { Date = "28/3/2027", From = "01:30", Until = "02:00" }, Ward.Staff, Ward.Specialties).Refusals.ShouldHaveSingleItem()
            .Sentence.ShouldBe("The clocks go forward on 28 March 2027, so there are no minutes between these times");
}
