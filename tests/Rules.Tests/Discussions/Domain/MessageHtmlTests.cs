using AngleSharp.Html.Parser;
using Preceptor.Discussions.Domain;

namespace Preceptor.Rules.Tests.Discussions.Domain;

public sealed class MessageHtmlTests
{
    private static readonly string[] Known = ["h4", "h5", "h6", "p", "ul", "ol", "li", "a", "strong", "em", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "br", "hr", "code", "div"];

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("[x](javascript:alert(1))", "javascript:")]
    [InlineData("![x](https://tracker.example/a.png)", "<img")]
    [InlineData("<b onclick=a()>x</b>", "<b")]
    [InlineData("<iframe src=//a></iframe>", "<iframe")]
    public void Nothing_that_runs_or_tracks_gets_through(string markdown, string never) => MessageHtml.Of(markdown, []).ShouldNotContain(never);

    [Fact]
    public void Whatever_is_typed_comes_out_with_nothing_but_known_elements()
    {
        string[] pieces = ["<", ">", "script", "&lt;", "](", "javascript:", "[a", "**", "`", "\n", "> ", "| a |\n|---|\n", "\"", " onerror=", "img src=x", "# ", "- ", "@Ann Lee", "\0", "<!--", "style="];
        var random = new Random(20261207);
        for (var i = 0; i < 2_000; i++)
        {
            var html = MessageHtml.Of(string.Concat(Enumerable.Range(0, 12).Select(_ => pieces[random.Next(pieces.Length)])), ["Ann Lee"]);
            var elements = new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("*");
            elements.Select(element => element.LocalName).Except(Known).ShouldBeEmpty(html);
            elements.Select(element => element.GetAttribute("href") ?? "").ShouldAllBe(href => !href.StartsWith("javascript", StringComparison.OrdinalIgnoreCase), html);
        }
    }

    [Fact]
    public void Names_of_those_who_wrote_are_bold_and_headings_stand_below_the_messages() =>
        MessageHtml.Of("## Who\n\nAsk @Ann Lee, not @Bo.", ["Ann Lee"]).ShouldBe("<h4 class=\"nhsuk-heading-xs\">Who</h4>\n<p>Ask <strong>@Ann Lee</strong>, not @Bo.</p>\n");
}
