using Preceptor.Knowledge.Domain;

namespace Preceptor.Rules.Tests.Knowledge.Domain;

public sealed class MarkedHtmlTests
{
    private const string Html = "<p>Ask the <a href=\"/x?a=1&amp;b=2\">named\n supervisor</a> &amp; wait.</p>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>";

    [Fact]
    public void Words_run_on_across_blocks_with_one_space_between() =>
        new MarkedHtml(["First<br>line", "", Html]).Words.ShouldBe("First line Ask the named supervisor & wait. One Two");

    [Fact]
    public void A_mark_goes_into_the_text_and_its_link_after_it() =>
        Marked("wait").ShouldContain("&amp; <mark class=\"preceptor-marked\" id=\"mark-1\">wait</mark><a class=\"preceptor-marked-link\" href=\"#target\"><span class=\"nhsuk-u-visually-hidden\">Your highlight </span>1</a>.</p>");

    [Fact]
    public void A_mark_that_ends_in_a_link_has_its_own_link_after_that_one() =>
        Marked("the named supervisor").ShouldContain("Ask <mark class=\"preceptor-marked\" id=\"mark-1\">the </mark><a href=\"/x?a=1&amp;b=2\"><mark class=\"preceptor-marked\">named\n supervisor</mark></a><a class=\"preceptor-marked-link\"");

    [Fact]
    public void A_mark_over_a_list_marks_its_items_and_nothing_between_them() =>
        Marked("wait. One Two").ShouldContain("<ul>\n<li><mark class=\"preceptor-marked\">One</mark></li>\n<li><mark class=\"preceptor-marked\">Two</mark>");

    [Fact]
    public void Where_two_overlap_every_word_is_there_once()
    {
        var html = new MarkedHtml(["<p>one two three</p>"]);
        var pieces = html.With([new(new(0, 7), 1, "a"), new(new(4, 13), 2, "b")]);
        pieces.Single().ShouldContain("<mark class=\"preceptor-marked\" id=\"mark-1\">one two</mark>");
        pieces.Single().ShouldContain("<mark class=\"preceptor-marked\" id=\"mark-2\"> three</mark>");
    }

    [Fact]
    public void Without_marks_nothing_changes() => new MarkedHtml([Html, "plain &lt;text&gt;"]).With([]).ShouldBe([Html, "plain &lt;text&gt;"]);

    private static string Marked(string words)
    {
        var html = new MarkedHtml([Html]);
        var start = html.Words.IndexOf(words, StringComparison.Ordinal);
        return html.With([new(new(start, start + words.Length), 1, "target")]).Single();
    }
}
