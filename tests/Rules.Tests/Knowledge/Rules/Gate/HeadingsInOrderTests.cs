using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class HeadingsInOrderTests
{
    [Fact]
    public void A_skipped_level_is_found() =>
        HeadingsInOrder.Judge(Written.Guidance("## Who\n\n#### Nights")).Single().Text.ShouldBe("In ‘Text’ the heading ‘Nights’ skips a level. Begin it with ###");

    [Fact]
    public void The_pages_title_is_the_only_first_heading() =>
        HeadingsInOrder.Judge(Written.Guidance("# Who")).Single().Text.ShouldBe("In ‘Text’ the heading ‘Who’ begins with #. Headings there begin with ##");

    [Fact]
    public void Going_up_again_is_no_skip() => HeadingsInOrder.Judge(Written.Guidance("## One\n\n### Two\n\n#### Three\n\n## Four")).ShouldBeEmpty();
}
