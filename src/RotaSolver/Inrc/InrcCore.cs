using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>An instance of the competition as rows and cover: a cell for each day, shift and skill.</summary>
internal static class InrcCore
{
    /// <summary>For each nurse under the minimum: far above whatever a roster could gain by it.</summary>
    private const int UnderLeast = 5_000;

    public static CoreProblem Of(InrcProblem source)
    {
        var (shifts, skills) = (source.Shifts.Count, source.Skills.Count);
        var costs = new int[source.Days * shifts * skills][];
        Array.Fill(costs, new int[source.Nurses.Count + 1]);
        foreach (var cover in source.Cover)
        {
            costs[CellOf(source, cover.Day, cover.Shift, cover.Skill)] =
                [.. Enumerable.Range(0, source.Nurses.Count + 1).Select(count => (Math.Max(0, cover.Wanted - count) * InrcWeights.Cover) + (Math.Max(0, cover.Least - count) * UnderLeast))];
        }

        var weekends = Enumerable.Range(0, source.Days).Select(day => (day % InrcProblem.DaysAWeek) switch { InrcProblem.Saturday => WeekendDay.First, InrcProblem.Saturday + 1 => WeekendDay.Second, _ => WeekendDay.None });
        return new(source.Days, [.. costs.Select((cost, cell) => new Cell(cell / (shifts * skills), cost))], [.. source.Nurses.Select((_, nurse) => Rules(source, nurse))], [.. weekends]);
    }

    public static int CellOf(InrcProblem source, int day, int shift, int skill) => (((day * source.Shifts.Count) + shift) * source.Skills.Count) + skill;

    public static InrcDuty DutyOf(InrcProblem source, int nurse, int cell) =>
        new(nurse, cell / (source.Shifts.Count * source.Skills.Count), cell / source.Skills.Count % source.Shifts.Count, cell % source.Skills.Count);

    private static RowRules Rules(InrcProblem source, int nurse)
    {
        var (contract, before, skills) = (source.ContractOf(nurse), source.Nurses[nurse].Before, source.Nurses[nurse].Skills.ToHashSet());
        var cells = Enumerable.Range(0, source.Days * source.Shifts.Count * source.Skills.Count).Select(cell => DutyOf(source, nurse, cell)).ToList();
        var requests = source.Requests.Where(request => request.Nurse == nurse).ToLookup(request => request.Day);
        var runs = new InrcAutomaton(source, nurse);
        return new()
        {
            Automaton = runs.Automaton, StartState = runs.StartState, Memory = runs.Memory,
            CellCosts = [.. cells.Select(cell => skills.Contains(cell.Skill) ? InrcWeights.Request * requests[cell.Day].Count(request => request.Shift is null || request.Shift == cell.Shift) : RowRules.Never)],
            OffCosts = new int[source.Days], KindOf = [.. cells.Select(cell => cell.Shift)], UnitsOf = [.. cells.Select(_ => 1)],
            UnitsCosts = [.. Enumerable.Range(before.Duties, source.Days + 1).Select(duties => InrcWeights.Duties * contract.Duties.Outside(duties))],
            WeekendCosts = [.. Enumerable.Range(before.Weekends, source.Weeks.Count + 1).Select(weekends => InrcWeights.Weekend * Math.Max(0, weekends - contract.MostWeekends))],
            HalfWeekendCost = contract.WholeWeekends ? InrcWeights.HalfWeekend : 0,
            CounterOf = [.. cells.Select(_ => -1)], CounterLimits = [],
        };
    }
}
