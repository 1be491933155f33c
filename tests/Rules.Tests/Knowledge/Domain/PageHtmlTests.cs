using Preceptor.Knowledge.Domain;

namespace Preceptor.Rules.Tests.Knowledge.Domain;

public sealed class PageHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("[a](javascript:alert(1))", "javascript")]
    [InlineData("[a](data:text/html;base64,AAAA)", "data:")]
    [InlineData("<img src=x onerror=alert(1)>", "<img")]
    [InlineData("<a href=\"/\" onclick=\"x()\" style=\"color:red\">a</a>", "<a ")]
    [InlineData("<iframe src=\"//evil.example\"></iframe>", "<iframe")]
    public void Nothing_that_runs_gets_through(string markdown, string never) => PageHtml.Of(markdown).ShouldNotContain(never);

    [Fact]
    public void A_mark_becomes_a_link_to_its_source() => PageHtml.Of("A fact [^12].").ShouldContain("(<a href=\"#source-12\">source 12</a>)");

    [Fact]
    public void A_table_has_scoped_headings_in_a_frame_that_the_keyboard_reaches()
    {
        var html = PageHtml.Of("| Who | How many |\n|---|---|\n| One | 2 |\n");
        html.ShouldContain("<th class=\"nhsuk-table__header\" scope=\"col\">Who</th>");
        html.ShouldContain("tabindex=\"0\" role=\"region\" aria-label=\"Table: Who, How many\"");
    }

    [Fact]
    public void In_print_headings_go_one_level_down() => PageHtml.ForPrint("## Who").ShouldContain("<h3 class=\"nhsuk-heading-s\">Who</h3>");
}
