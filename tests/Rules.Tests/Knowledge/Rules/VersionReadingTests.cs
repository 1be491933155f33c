using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class VersionReadingTests
{
    private static readonly VersionChoices Choices = new(PageTemplates.Of("guidance"), new Catalogue([], new Dictionary<string, string>(), new Dictionary<string, string>(), []), ["rostering"]);

    [Fact]
    public void A_draft_may_be_unfinished_but_has_a_title()
    {
        VersionReading.Read(new() { Title = "Nights" }, Choices).IsDone.ShouldBeTrue();
        VersionReading.Read(new(), Choices).Refusals.Single().Sentence.ShouldBe("Enter a title");
    }

    [Theory]
    [InlineData("29/3/2026", "1:30", "2026-03-29T01:30:00Z")]
    [InlineData("25/10/2026", "1:30", "2026-10-25T00:30:00Z")]
    [InlineData("25/10/2026", "2:30", "2026-10-25T02:30:00Z")]
    [InlineData("1/7/2026", "8:00", "2026-07-01T07:00:00Z")]
    [InlineData("1/12/2026", "", "2026-12-01T00:00:00Z")]
    public void A_time_is_uk_time_on_both_days_the_clocks_change(string date, string time, string utc)
    {
        VersionReading.Read(new() { Title = "Nights", PublishOn = date, PublishTime = time }, Choices).Done(out var values).ShouldBeTrue();
        values!.PublishAt.ShouldBe(NodaTime.Text.InstantPattern.General.Parse(utc).Value);
    }

    [Fact]
    public void What_is_wrong_is_told_beside_its_field() =>
        VersionReading.Read(new() { Title = new('a', 66), ReviewOn = "31/2/2027", PublishTime = "25:00", Topics = ["astrology"], Sources = "A | not an address" }, Choices)
            .Refusals.Select(refusal => refusal.Field).ShouldBe(["Title", "Sources", "ReviewOn", "PublishTime", "Topics"]);

    [Fact]
    public void A_page_cannot_end_before_it_begins() =>
        VersionReading.Read(new() { Title = "a", PublishOn = "2/1/2027", UnpublishOn = "1/1/2027" }, Choices).Refusals.Single().Field.ShouldBe("UnpublishOn");
}
