using Preceptor.Knowledge.Rules;

namespace Preceptor.Rules.Tests.Knowledge.Rules;

public sealed class HomeOrderTests
{
    [Fact]
    public void Topics_of_interest_come_first_and_the_rest_keep_their_order()
    {
        var topics = new[] { Written.Topic("a"), Written.Topic("b"), Written.Topic("c") };
        HomeOrder.Of(topics, ["c"]).Select(topic => topic.Code).ShouldBe(["c", "a", "b"]);
        HomeOrder.Of(topics, []).Select(topic => topic.Code).ShouldBe(["a", "b", "c"]);
    }
}
