using Preceptor.Planning.Rules;

namespace Preceptor.Rules.Tests.Planning.Rules;

public sealed class PlanReadingTests
{
    private static readonly (string, string, int) Asked = ("Title", "the plan’s title", 20);

    [Fact]
    public void A_title_is_taken_without_its_blanks() =>
        PlanReading.Read("  Theatres 2027 ", Asked, []).Done(out var title).ShouldBe(title == "Theatres 2027");

    [Theory]
    [InlineData(null, "Enter the plan’s title")]
    [InlineData("   ", "Enter the plan’s title")]
    [InlineData("a title that is far too long", "The plan’s title has 28 characters; 20 are the most")]
    [InlineData("tab\there", "The plan’s title holds a character that cannot be shown. Type it again")]
    [InlineData("THEATRES", "‘THEATRES’ is there already. Choose another name")]
    public void What_cannot_be_taken_is_told_beside_its_field(string? typed, string sentence)
    {
        var refusal = PlanReading.Read(typed, Asked, ["Theatres"]).Refusals.ShouldHaveSingleItem();
        refusal.Sentence.ShouldBe(sentence);
        refusal.Field.ShouldBe("Title");
    }
}
