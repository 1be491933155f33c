using Preceptor.Ui.Markup;

namespace Preceptor.Rules.Tests.Ui;

public sealed class TableMarkupTests
{
    [Fact]
    public void Headings_follow_cells_that_span_columns()
    {
        var html = new TableMarkup(responsive: true).Apply(
            "<thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td colspan=\"2\">1</td><td>2</td></tr></tbody>");
        html.ShouldContain("aria-hidden=\"true\">A </span>1");
        html.ShouldContain("aria-hidden=\"true\">C </span>2");
    }

    [Fact]
    public void What_the_author_wrote_stays()
    {
        var html = new TableMarkup(responsive: false).Apply("<tbody><tr id=\"a\" class=\"own\"><th scope=\"rowgroup\">x</th></tr></tbody>");
        html.ShouldBe("<tbody class=\"nhsuk-table__body\"><tr id=\"a\" class=\"nhsuk-table__row own\"><th class=\"nhsuk-table__header\" scope=\"rowgroup\">x</th></tr></tbody>");
    }

    [Fact]
    public void A_cell_of_several_elements_is_held_together() =>
        new TableMarkup(responsive: true).Apply("<thead><tr><th>A</th></tr></thead><tbody><tr><td><a href=\"#\">x</a> y</td></tr></tbody>")
            .ShouldContain("A </span><span><a href=\"#\">x</a> y</span></td>");
}
