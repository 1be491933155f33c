using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class PublishGateTests
{
    [Fact]
    public void A_finished_page_passes() => PublishGate.Judge(Written.Guidance("Text with a [named link](/learn).")).ShouldBeEmpty();

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var found = PublishGate.Judge(Written.Guidance("# Top\n\n![](/a.png) [click here](/b)\n\n[only](/c.pdf)\n\n| a | |\n|---|---|\n| 1 | 2 |\n"));
        found.Select(finding => finding.Rule).ShouldBe([HeadingsInOrder.Code, AltTextGiven.Code, LinksSayWhere.Code, TableHeadersGiven.Code, PdfHasPage.Code]);
    }
}
