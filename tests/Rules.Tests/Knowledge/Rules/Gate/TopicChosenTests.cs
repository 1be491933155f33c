using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class TopicChosenTests
{
    [Fact]
    public void A_page_about_nothing_is_found()
    {
        var version = Written.Version();
        version.Topics = [];
        TopicChosen.Judge(Written.Guidance(version)).Single().Text.ShouldBe("No topic is chosen. Choose at least one");
        TopicChosen.Judge(Written.Guidance("Text")).ShouldBeEmpty();
    }
}
