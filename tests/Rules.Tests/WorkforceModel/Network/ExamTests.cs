using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.Rules.Tests.WorkforceModel.Network;

public sealed class ExamTests
{
    private static string With(string parts) => MadeScenario.One.Replace("\"heads\": 40", "\"heads\": 0").Replace(
        "\"flows\"", $$"""
        "exam": { "sittings": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "parts": [{{parts}}], "waiting": 1000 },
        "registered": { "hired": { "monthly": 0 }, "into": [ { "setting": "secondary-care", "stage": "qualified", "band": "7", "hours": "full-time", "share": 1 } ] }, "flows"
        """);

    [Fact]
    public void Whoever_fails_a_part_four_times_is_out()
    {
        var network = NetworkBuilder.Build(MadeScenario.Read(With("""{ "name": "written", "passes": [0] }""")));
        var left = Trace.Of(network, 1, 0).Select(month => month.After.Sum()).Take(5).ToList();
        left.ShouldBe([1000, 1000, 1000, 0, 0]);
    }

    [Fact]
    public void Two_parts_are_passed_in_any_order_as_the_product_of_four_attempts_each_says()
    {
        var network = NetworkBuilder.Build(MadeScenario.Read(With("""{ "name": "written", "passes": [0.5] }, { "name": "OSCE", "passes": [0.7, 0.2] }""")));
        var registered = network.Cells.Index().Single(cell => cell.Item.Kind == CellKind.Registered).Index;
        var last = new Expectation(network, new Room(network, Group.All(network))).Months(new(network.Scenario)).Last();
        last[registered].ShouldBe(1000 * (1 - Math.Pow(0.5, 4)) * (1 - (0.3 * Math.Pow(0.8, 3))), 1e-9);
    }
}
