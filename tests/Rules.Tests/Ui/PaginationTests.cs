using Preceptor.Rules.Tests.Ui.Golden;
using Preceptor.Ui.Tags;

namespace Preceptor.Rules.Tests.Ui;

public sealed class PaginationTests
{
    [Theory]
    [InlineData(1, 2, "1 2")]
    [InlineData(1, 9, "1 2 3 9")]
    [InlineData(5, 9, "1 2 3 4 5 6 7 8 9")]
    [InlineData(6, 12, "1 4 5 6 7 8 12")]
    [InlineData(12, 12, "1 10 11 12")]
    public void Pages_near_the_current_one_and_both_ends_are_shown(int current, int pages, string shown) =>
        string.Join(' ', PaginationTag.Shown(current, pages)).ShouldBe(shown);

    [Fact]
    public void One_page_needs_no_links() => Rendering.Render(new PaginationTag { Page = 1, Pages = 1, Href = "/?page={0}" }).ShouldBeEmpty();

    [Fact]
    public void A_page_beyond_the_last_shows_the_last() =>
        Rendering.Render(new PaginationTag { Page = 99, Pages = 3, Href = "/?page={0}" }).ShouldContain("aria-label=\"Page 3\" aria-current=\"page\"");
}
