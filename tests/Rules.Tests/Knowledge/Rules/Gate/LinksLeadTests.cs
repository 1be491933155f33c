using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class LinksLeadTests
{
    private const string Text = "See [the old page](/learn/pages/gone#part), [another](/learn/pages/there?x=1) and [the GMC](https://gmc.example/learn/pages/gone).";

    [Fact]
    public void The_pages_that_a_text_links_to_are_named() => LinksLead.SlugsOf(Written.Guidance(Text)).ShouldBe(["gone", "there"]);

    [Fact]
    public void A_link_that_leads_nowhere_is_found() =>
        LinksLead.Judge(Written.Guidance(Text) with { LeadNowhere = ["gone"] }).Single().Text.ShouldBe("In ‘Text’ the link ‘the old page’ leads to /learn/pages/gone, where no page is. Link to one that is there, or take the link out");

    [Fact]
    public void Links_that_lead_pass() => LinksLead.Judge(Written.Guidance(Text)).ShouldBeEmpty();
}
