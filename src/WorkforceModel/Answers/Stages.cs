using Preceptor.WorkforceModel.Network;
using Preceptor.WorkforceModel.Scenarios;
using Preceptor.WorkforceModel.Simulation;

namespace Preceptor.WorkforceModel.Answers;

/// <summary>How many heads are expected in a stage at the end of each quarter, when every month goes as expected.</summary>
public sealed record StageAnswer(string Stage, IReadOnlyList<double> Heads);

/// <summary>The supply by stage, from training to the last career stage: the expectation, with no chance in it.</summary>
public sealed record StagesAnswer(IReadOnlyList<string> Months, IReadOnlyList<StageAnswer> Stages);

public static class Stages
{
    public static StagesAnswer Of(Scenario scenario)
    {
        var network = NetworkBuilder.Build(scenario);
        var names = network.Cells.Select(cell => NameOf(cell, scenario)).ToList();
        var order = new[] { "in training", "sitting the exam", "registered, not hired" }.Concat(scenario.Words.Stages).Append("on leave").Where(names.Contains).ToList();
        var (months, heads) = (new List<string>(), order.Select(_ => new List<double>()).ToList());
        foreach (var (step, stocks) in new Expectation(network, new Room(network, Group.All(network))).Months(new Values(scenario)).Index())
        {
            if (!network.MonthAt(step).EndsQuarter && step != scenario.Months - 1)
            {
                continue;
            }

            months.Add(network.MonthAt(step).ToString());
            foreach (var (stage, name) in order.Index())
            {
                heads[stage].Add(Figures.Round(names.Index().Where(cell => cell.Item == name).Sum(cell => stocks[cell.Index])));
            }
        }

        return new(months, [.. order.Select((name, stage) => new StageAnswer(name, heads[stage]))]);
    }

    private static string NameOf(Cell cell, Scenario scenario) => cell.Kind switch
    {
        CellKind.Student => "in training",
        CellKind.Candidate => "sitting the exam",
        CellKind.Registered => "registered, not hired",
        CellKind.Employed => scenario.Words.Stages[cell.Cohort.Stage],
        CellKind.Away => "on leave",
        _ => "",
    };
}
