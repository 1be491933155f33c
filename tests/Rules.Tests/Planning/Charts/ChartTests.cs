using System.Text.Encodings.Web;
using System.Xml.Linq;
using Preceptor.Planning.Charts;
using Preceptor.Planning.Pages.Plan.Scenarios;
using Preceptor.Rules.Tests.Planning.Rules;

namespace Preceptor.Rules.Tests.Planning.Charts;

public sealed class ChartTests
{
    [Fact]
    public void A_chart_is_an_image_with_its_finding_as_title_and_no_inline_style()
    {
        foreach (var shape in new[] { Shape.Wide, Shape.Narrow })
        {
            var svg = Svg(ScenarioCharts.Fan(Plans.Of(("2026-12", 10), ("2027-03", 12)), "all", []), shape);
            svg.Attribute("role")!.Value.ShouldBe("img");
            var names = svg.Attribute("aria-labelledby")!.Value.Split(' ');
            svg.Descendants().Where(part => part.Attribute("id") is not null).Select(part => part.Attribute("id")!.Value).ShouldBe(names);
            svg.Elements().First().Value.ShouldBe("All associates: 12.0 full-time equivalents in the middle of the futures in March 2027");
            svg.DescendantsAndSelf().Attributes().ShouldAllBe(attribute => attribute.Name.LocalName != "style" && !attribute.Name.LocalName.StartsWith("on"));
        }
    }

    [Fact]
    public void Everything_stands_inside_the_drawing()
    {
        foreach (var shape in new[] { Shape.Wide, Shape.Narrow })
        {
            var svg = Svg(ScenarioCharts.Fan(Plans.Of(("2026-12", 10), ("2027-03", 12), ("2031-12", 400)), "all", []), shape);
            foreach (var point in svg.Descendants().Attributes("points").SelectMany(points => points.Value.Split(' ')).Select(point => point.Split(',').Select(double.Parse).ToArray()))
            {
                point[0].ShouldBeInRange(0, shape.Width);
                point[1].ShouldBeInRange(0, shape.Height);
            }
        }
    }

    [Fact]
    public void What_somebody_wrote_is_encoded()
    {
        var chart = new Chart("made", "<b>5 & 6</b>", "\"told\"", sheet => sheet.Text(new(1, 1), "<script>alert(1)</script>"));
        var svg = Svg(chart, Shape.Wide);
        svg.Elements().Select(part => part.Value).ShouldBe(["<b>5 & 6</b>", "\"told\"", "<script>alert(1)</script>"]);
    }

    [Fact]
    public void Long_names_are_wrapped_at_words() =>
        TornadoChart.Wrapped("Physician assistant: leaves (a year)", 22).ShouldBe(["Physician assistant:", "leaves (a year)"]);

    [Fact]
    public void Small_layers_are_put_together_and_nobody_is_lost()
    {
        var layers = Enumerable.Range(1, 9).Select(i => ($"stage {i}", (IReadOnlyList<double>)[i, i])).ToList();
        var shown = StackChart.Together(layers);
        shown.Count.ShouldBe(6);
        shown[^1].Name.ShouldBe("4 others");
        shown.Sum(layer => layer.Heads[0]).ShouldBe(45);
    }

    private static XElement Svg(Chart chart, Shape shape)
    {
        using var text = new StringWriter();
        chart.In(shape).WriteTo(text, HtmlEncoder.Default);
        return XElement.Parse(text.ToString());
    }
}
