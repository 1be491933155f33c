using Preceptor.Discussions.Rules;

namespace Preceptor.Rules.Tests.Discussions.Rules;

public sealed class QuotingTests
{
    [Fact]
    public void Every_line_is_marked_and_quotes_inside_are_left_out() =>
        Quoting.Of("Ann Lee", "> older\nFirst\n\nSecond").ShouldBe("> Ann Lee wrote:\n>\n> First\n>\n> Second\n\n");
}
