using Preceptor.Knowledge.Rules.Highlights;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Highlights;

public sealed class LikenessTests
{
    private const string Text = "every minute needs a named supervisor who is on site or can be called within ten minutes";

    [Theory]
    [InlineData("a named supervisor who is on the site", "a named supervisor who is on site")]
    [InlineData("a named supervisor is on site", "a named supervisor who is on site")]
    [InlineData("needs one named supervisor", "needs a named supervisor")]
    [InlineData("or can be called within fifteen minutes", "or can be called within ten minutes")]
    public void Few_changed_added_or_missing_words_are_forgiven(string quotation, string found)
    {
        var place = Likeness.PlacesOf(Text, quotation).First();
        Text[place.Start..place.End].ShouldBe(found);
    }

    [Theory]
    [InlineData("one named doctor")]
    [InlineData("a named doctor who works on call")]
    [InlineData("")]
    public void Too_few_words_or_too_many_changes_are_not(string quotation) => Likeness.PlacesOf(Text, quotation).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_found_in_no_text() => Likeness.PlacesOf("", "a named supervisor who is on site").ShouldBeEmpty();
}
