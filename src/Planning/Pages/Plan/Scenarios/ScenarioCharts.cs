using Preceptor.Planning.Charts;
using Preceptor.Planning.Domain;
using Preceptor.Planning.Rules;
using Preceptor.WorkforceModel.Answers;

namespace Preceptor.Planning.Pages.Plan.Scenarios;

/// <summary>The charts of an answer. The title of each is what it finds.</summary>
internal static class ScenarioCharts
{
    private const int MostBars = 8;

    private static readonly string[] Comes = ["started training", "joined", "hired when registered", "returned"];
    private static readonly string[] Goes = ["left training", "failed the exam for the last time", "lost to other employers", "left", "left at once", "retired", "went on leave"];

    /// <summary>What a group needs at each point; of all together the sum of the lines of demand. None where nothing is asked for, or in heads.</summary>
    public static IReadOnlyList<double>? NeededOf(PlanAnswer answer, GroupAnswer group)
    {
        if (group.Demand)
        {
            return [.. group.Points.Select(point => point.Needed ?? 0)];
        }

        var lines = answer.Groups.Where(each => each.Demand).ToList();
        return group.Name != PlanWords.AllTogether || lines.Count == 0 || answer.Measures.Contains("own measure", StringComparison.Ordinal) ? null
            : [.. group.Points.Select((_, i) => lines.Sum(line => line.Points[i].Needed ?? 0))];
    }

    public static Chart Fan(PlanAnswer answer, string name, IReadOnlyList<HeldAgainst> held)
    {
        var group = answer.Groups.FirstOrDefault(each => each.Name == name) ?? answer.Groups[0];
        var (needed, last) = (NeededOf(answer, group), group.Points[^1]);
        var picture = new FanPicture(
            [.. group.Points.Select(point => point.Month)], [.. group.Points.Select(point => point.Fte)], needed,
            [.. held.Where(each => each.Group == group.Name).Select(each => (each.Month.ToString(), each.Fte))]);
        var wanted = needed is null ? "" : $" against {PlanWords.Number(needed[^1])} needed";
        return new(
            "fan", $"{PlanWords.GroupOf(group.Name)}: {PlanWords.Number(last.Fte.Median)} full-time equivalents in the middle of the futures in {PlanWords.MonthOf(last.Month)}{wanted}",
            $"Full-time equivalents by quarter from {PlanWords.MonthOf(group.Points[0].Month)} to {PlanWords.MonthOf(last.Month)}. In {PlanWords.MonthOf(last.Month)} half of the futures have {PlanWords.Number(last.Fte.Low50)} to {PlanWords.Number(last.Fte.High50)}, 80% have {PlanWords.Number(last.Fte.Low80)} to {PlanWords.Number(last.Fte.High80)} and 95% have {PlanWords.Number(last.Fte.Low95)} to {PlanWords.Number(last.Fte.High95)}. The broken line is what is needed. The table below has every figure.",
            sheet => FanChart.Draw(sheet, picture));
    }

    public static Chart Headroom(PoolAnswer pool, int place)
    {
        var (last, refused) = (pool.Points[^1], pool.Points.FirstOrDefault(point => point.ChanceRefused >= 0.5));
        var picture = new FanPicture([.. pool.Points.Select(point => point.Month)], [.. pool.Points.Select(point => point.Headroom)], null, []);
        var title = refused is not null ? $"{pool.Name} limit growth from {PlanWords.MonthOf(refused.Month)}"
            : last.Headroom.Median < 0 ? $"{pool.Name} have too few sessions in {PlanWords.MonthOf(last.Month)}: {PlanWords.Number(-last.Headroom.Median)} a week are lacking"
            : $"{pool.Name} have {PlanWords.Number(last.Headroom.Median)} sessions a week left in {PlanWords.MonthOf(last.Month)}";
        return new(
            $"headroom{place}", title, $"Supervising sessions a week that are left, by quarter. Below the zero line there are too few. In {PlanWords.MonthOf(last.Month)} 80% of the futures have {PlanWords.Number(last.Headroom.Low80)} to {PlanWords.Number(last.Headroom.High80)} left. The table below has every figure.",
            sheet => FanChart.Draw(sheet, picture));
    }

    /// <summary>Stages by name; those of people whose clearance or employment ends on a date are one.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<double> Heads)> LayersOf(StagesAnswer stages) =>
    [
        .. stages.Stages.GroupBy(stage => stage.Stage.Contains(" until ", StringComparison.Ordinal) ? "ends on a date" : stage.Stage)
            .Select(group => (Sentence(group.Key), (IReadOnlyList<double>)[.. stages.Months.Select((_, i) => group.Sum(stage => stage.Heads[i]))])),
    ];

    public static Chart Stages(StagesAnswer stages)
    {
        var layers = LayersOf(stages);
        var (first, last) = (layers.Sum(layer => layer.Heads[0]), layers.Sum(layer => layer.Heads[^1]));
        return new(
            "stages", $"{PlanWords.Number(first)} people in {PlanWords.MonthOf(stages.Months[0])} become {PlanWords.Number(last)} in {PlanWords.MonthOf(stages.Months[^1])}, when every month goes as expected",
            $"Heads by stage and quarter, on top of one another. In {PlanWords.MonthOf(stages.Months[^1])}: {string.Join(", ", layers.Select(layer => $"{layer.Name} {PlanWords.Number(layer.Heads[^1])}"))}. The table below has every figure.",
            sheet => StackChart.Draw(sheet, stages.Months, layers));
    }

    public static Chart Flows(PlanAnswer answer)
    {
        var all = answer.Groups[0].Points;
        var (comes, goes) = (Sums(answer, Comes), Sums(answer, Goes));
        List<(string, double)> left = [("here at the start", Math.Max(0, all[^1].Heads.Mean + goes.Sum(each => each.Heads) - comes.Sum(each => each.Heads))), .. comes];
        List<(string, double)> right = [("here at the end", all[^1].Heads.Mean), .. goes];
        var height = 60 + (Math.Max(left.Count, right.Count) * 60);
        return new(
            "flows", $"{PlanWords.Number(comes.Sum(each => each.Heads))} people come and {PlanWords.Number(goes.Sum(each => each.Heads))} go by {PlanWords.MonthOf(answer.Until)}, on average over the futures",
            $"On the left who is here and who comes, on the right who stays and who goes. {string.Join(", ", left.Concat(right).Select(each => $"{PlanWords.Number(each.Item2)} {each.Item1}"))}. The table below has them by year.",
            sheet => FlowChart.Draw(sheet, left, right), height, height);
    }

    public static Chart? Tornado(PlanAnswer answer)
    {
        var bars = answer.Drivers.Where(driver => driver.Swing > 0).Take(MostBars).Select(driver => new Bar(driver.Name, Short(driver.Low), Short(driver.High), driver.AtLow, driver.AtHigh)).ToList();
        return bars.Count == 0 ? null : new(
            "tornado", $"{Sentence(bars[0].Text)} moves the end of the plan most: from {PlanWords.Number(Math.Min(bars[0].AtLow, bars[0].AtHigh))} to {PlanWords.Number(Math.Max(bars[0].AtLow, bars[0].AtHigh))} full-time equivalents",
            $"A bar for each of the {bars.Count} assumptions that move the end of the plan most, the longest first. The table below has every figure.",
            sheet => TornadoChart.Draw(sheet, bars), bars.Count * TornadoChart.RowHeight, bars.Count * TornadoChart.NarrowRowHeight);
    }

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Short(double value) => value.ToString("0.###");

    private static List<(string Name, double Heads)> Sums(PlanAnswer answer, string[] names) =>
        [.. names.Select(name => (name, answer.Flows.Sum(year => year.Heads.GetValueOrDefault(name)))).Where(flow => flow.Item2 >= 0.05)];
}
