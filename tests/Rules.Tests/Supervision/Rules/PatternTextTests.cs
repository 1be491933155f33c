using NodaTime;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class PatternTextTests
{
    private static readonly PatternText Typed = new()
    {
        Week = "2", Weekday = "tue", ValidFrom = "30/11/2026", ValidUntil = "27/12/2026", Anchor = "2026-11-30", Supervisor = "D001", From = "8pm", Until = "8am",
        Site = "Southmoor Clinic", Specialty = "anaesthesia", Presence = "on-call", MinutesAway = "30", Cap = "4",
    };

    [Fact]
    public void A_pattern_is_understood_and_shown_as_it_is_read()
    {
        PatternReading.Read(Typed, Ward.Staff, Ward.Specialties).Done(out var values).ShouldBeTrue();
        (values.Week, values.Weekday, values.Terms.IsOvernight).ShouldBe((2, IsoDayOfWeek.Tuesday, true));
        var pattern = new Pattern { EmployerId = default, Id = default };
        Preceptor.Supervision.Actions.SavePattern.Write(pattern, values);
        PatternReading.Read(PatternReading.TextOf(pattern, Ward.Staff), Ward.Staff, Ward.Specialties).Done(out var again).ShouldBeTrue();
        again.ShouldBe(values);
    }

    [Fact]
    public void Every_week_needs_no_anchor()
    {
        PatternReading.Read(Typed with { Week = "every", Anchor = "" }, Ward.Staff, Ward.Specialties).Done(out var values).ShouldBeTrue();
        (values.Week, values.Anchor).ShouldBe((null, new(2026, 11, 30)));
    }

    [Theory]
    [InlineData("5", "tue", "30/11/2026", "30/11/2026", "Week", "‘5’ is not a week of the pattern. Use 1, 2, 3, 4 or every")]
    [InlineData("2", "t", "30/11/2026", "30/11/2026", "Weekday", "‘t’ is not a day of the week, like Monday")]
    [InlineData("2", "tue", "", "30/11/2026", "ValidFrom", "Enter the first date on which it holds")]
    [InlineData("2", "tue", "28/12/2026", "30/11/2026", "ValidUntil", "The last date is before the first")]
    [InlineData("2", "tue", "30/11/2026", "1/12/2026", "Anchor", "1 December 2026 is a Tuesday. Enter the Monday of a week 1")]
    [InlineData("2", "tue", "30/11/2026", "", "Anchor", "Enter the Monday of a week 1")]
    public void What_is_wrong_is_said_of_its_field(string week, string weekday, string from, string anchor, string field, string sentence) =>
        PatternReading.Read(Typed with { Week = week, Weekday = weekday, ValidFrom = from, Anchor = anchor }, Ward.Staff, Ward.Specialties)
            .Refusals.ShouldHaveSingleItem().ShouldBe(new NotUnderstood(field, sentence));
}
