using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class NamesTests
{
    [Fact]
    public void The_longest_name_counts_and_a_part_of_a_word_does_not()
    {
        Names.MentionedIn("@Ann Lee and @Ann Leeds", ["Ann Lee", "Ann Leeds"]).ShouldBe(["Ann Leeds", "Ann Lee"]);
        Names.MentionedIn("@Ann Leeds", ["Ann Lee"]).ShouldBeEmpty();
        Names.MentionedIn("mail@Ann", ["Bo"]).ShouldBeEmpty();
        Names.MentionedIn("Thank you, @Ann Lee!", ["Ann Lee", "Ann Lee"]).ShouldBe(["Ann Lee"]);
    }
}
