using Preceptor.Knowledge.Rules.Search;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Search;

public sealed class SlipsTests
{
    [Theory]
    [InlineData("rota", "rota", 0)]
    [InlineData("rta", "rota", 1)]
    [InlineData("roota", "rota", 1)]
    [InlineData("rora", "rota", 1)]
    [InlineData("roat", "rota", 1)]
    [InlineData("kidn", "rota", 4)]
    public void Letters_left_out_added_wrong_and_changed_about_count_one_each(string one, string other, int slips) => Slips.Between(one, other, 5).ShouldBe(slips);

    [Fact]
    public void Words_of_quite_other_lengths_are_not_counted() => Slips.Between("rota", "supervision", 2).ShouldBe(3);
}
