namespace Preceptor.RotaSolver.Curtois;

/// <summary>
/// A roster of the format of Curtois and Qu (2014): a person has at most one shift a day. Days are counted from 0, which is a Monday;
/// people and shifts are named by their places in the lists.
/// </summary>
public sealed record CurtoisProblem(
    int Days, IReadOnlyList<CurtoisShift> Shifts, IReadOnlyList<CurtoisPerson> People, IReadOnlyList<CurtoisRequest> Requests, IReadOnlyList<CurtoisCover> Cover);

/// <param name="NotBefore">Places of shifts that cannot follow on the next day.</param>
public sealed record CurtoisShift(string Id, int Minutes, IReadOnlyList<int> NotBefore);

/// <param name="MostOf">How many of each shift at most; 0: not qualified.</param>
/// <param name="LeastRun">Days in a row that are worked at least; a run that touches the first or last day may be shorter. So may one off of <paramref name="LeastOff"/>.</param>
public sealed record CurtoisPerson(
    string Id, IReadOnlyList<int> MostOf, int MostMinutes, int LeastMinutes, int MostRun, int LeastRun, int LeastOff, int MostWeekends, IReadOnlyList<int> DaysOff);

/// <param name="On">Asks for the shift; otherwise to be spared it. <paramref name="Weight"/> is the price when it is not met.</param>
public sealed record CurtoisRequest(int Person, int Day, int Shift, int Weight, bool On);

/// <param name="Under">The price of each person too few.</param>
/// <param name="Over">The price of each person too many.</param>
public sealed record CurtoisCover(int Day, int Shift, int Wanted, int Under, int Over);

/// <summary>Who works which shift when, by their places.</summary>
public sealed record CurtoisDuty(int Person, int Day, int Shift);

/// <summary>A roster with its price, or that there is none.</summary>
public sealed record CurtoisSolution(Roster.SolveStatus Status, long? Objective, long? Bound, IReadOnlyList<CurtoisDuty> Duties)
{
    public bool HasRoster => Status is Roster.SolveStatus.Optimal or Roster.SolveStatus.Feasible;
}
