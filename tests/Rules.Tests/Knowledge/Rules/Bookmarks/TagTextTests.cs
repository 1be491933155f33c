using Preceptor.Knowledge.Rules.Bookmarks;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Bookmarks;

public sealed class TagTextTests
{
    [Fact]
    public void The_same_tag_is_kept_once_in_lower_case() => TagText.Read("Nights, nights,, For the board ").ShouldBe(["nights", "for the board"]);

    [Fact]
    public void Too_many_and_too_long_are_refused()
    {
        TagText.Problem(TagText.Read(string.Join(',', Enumerable.Range(1, 11)))).ShouldBe("Enter 10 tags or fewer");
        TagText.Problem([new string('a', 41)]).ShouldNotBeNull();
        TagText.Problem(["nights"]).ShouldBeNull();
    }
}
