using Preceptor.Knowledge.Rules.Bookmarks;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Bookmarks;

public sealed class PlacesTests
{
    private static readonly string[] Order = ["a", "b", "c"];

    [Theory]
    [InlineData("b", true, "b a c")]
    [InlineData("b", false, "a c b")]
    [InlineData("a", true, "a b c")]
    [InlineData("c", false, "a b c")]
    [InlineData("x", true, "a b c")]
    public void A_thing_moves_one_place_and_stays_at_the_ends(string thing, bool up, string after) => string.Join(' ', Places.Moved(Order, thing, up)).ShouldBe(after);
}
