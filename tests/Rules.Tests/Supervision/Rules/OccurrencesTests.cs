using NodaTime;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Rules;

namespace Preceptor.Rules.Tests.Supervision.Rules;

public sealed class OccurrencesTests
{
    private static readonly DateOnly Anchor = new(2026, 11, 30);

    [Theory]
    [InlineData("2026-11-30", 1)]
    [InlineData("2026-12-06", 1)]
    [InlineData("2026-12-07", 2)]
    [InlineData("2026-12-27", 4)]
    [InlineData("2026-12-28", 1)]
    [InlineData("2026-11-29", 4)]
    [InlineData("2026-11-02", 1)]
    [InlineData("2026-11-01", 4)]
    public void Four_weeks_come_round_before_the_anchor_as_after_it(string date, int week) => Occurrences.WeekOf(DateOnly.Parse(date), Anchor).ShouldBe(week);

    [Fact]
    public void A_pattern_of_week_2_comes_every_fourth_week_on_its_day_while_it_is_valid()
    {
        var pattern = Ward.Pattern(Ward.Marchetti, 2, IsoDayOfWeek.Sunday);
        pattern.ValidUntil = new(2027, 1, 10);
        DatesOf(pattern, 60).ShouldBe([new(2026, 12, 13), new(2027, 1, 10)]);
        pattern.ValidFrom = new(2026, 12, 14);
        DatesOf(pattern, 60).ShouldBe([new(2027, 1, 10)]);
    }

    [Fact]
    public void A_pattern_of_every_week_heeds_no_anchor()
    {
        var pattern = Ward.Pattern(Ward.Marchetti, null, IsoDayOfWeek.Monday);
        DatesOf(pattern, 15).ShouldBe([new(2026, 11, 30), new(2026, 12, 7), new(2026, 12, 14)]);
    }

    [Fact]
    public void The_next_date_is_found_and_there_is_none_after_the_last()
    {
        var pattern = Ward.Pattern(Ward.Marchetti, 1, IsoDayOfWeek.Tuesday);
        pattern.ValidUntil = new(2026, 12, 29);
        Occurrences.NextFrom(pattern, new(2020, 1, 1)).ShouldBe(new DateOnly(2026, 12, 1));
        Occurrences.NextFrom(pattern, new(2026, 12, 2)).ShouldBe(new DateOnly(2026, 12, 29));
        Occurrences.NextFrom(pattern, new(2026, 12, 30)).ShouldBeNull();
    }

    [Fact]
    public void An_occurrence_has_always_the_same_id_and_no_other_has_it()
    {
        var id = new PatternId(Guid.Parse("01900000-0000-7000-8000-000000000001"));
        Occurrences.IdOf(id, new(2026, 12, 7)).ToString().ShouldBe("f70e7ecb-b34e-8498-b69a-975985b90e1d");
        Occurrences.IdOf(id, new(2026, 12, 8)).ShouldNotBe(Occurrences.IdOf(id, new(2026, 12, 7)));
        Enumerable.Range(0, 2000).Select(day => Occurrences.IdOf(id, new DateOnly(2026, 1, 1).AddDays(day))).ShouldBeUnique();
    }

    private static IEnumerable<DateOnly> DatesOf(Pattern pattern, int days) => Enumerable.Range(0, days).Select(Anchor.AddDays).Where(date => Occurrences.IsOn(pattern, date));
}
