using Preceptor.Knowledge.Rules.Gate;

namespace Preceptor.Rules.Tests.Knowledge.Rules.Gate;

public sealed class TableHeadersGivenTests
{
    [Fact]
    public void A_column_without_a_heading_is_found() => TableHeadersGiven.Judge(Written.Guidance("| a | |\n|---|---|\n| 1 | 2 |\n")).Single().Text.ShouldContain("a column without a heading");

    [Fact]
    public void A_table_whose_columns_are_named_passes() => TableHeadersGiven.Judge(Written.Guidance("| a | b |\n|---|---|\n| 1 | 2 |\n")).ShouldBeEmpty();
}
