namespace Preceptor.RotaSolver.Inrc;

/// <summary>
/// A roster of the Second International Nurse Rostering Competition with all its weeks known: a nurse has at most one shift a day, worked under
/// one skill. Days are counted from 0, which is the first week's Monday; all else is named by its place in the lists.
/// </summary>
/// <param name="Weeks">The numbers of the week data in their order; the same one may come twice.</param>
public sealed record InrcProblem(
    string Scenario, IReadOnlyList<int> Weeks, IReadOnlyList<string> Skills, IReadOnlyList<InrcShift> Shifts, IReadOnlyList<InrcContract> Contracts,
    IReadOnlyList<InrcNurse> Nurses)
{
    public const int DaysAWeek = 7;

    /// <summary>Of a week, from 0.</summary>
    public const int Saturday = 5;

    /// <summary>One for each day, shift and skill for which somebody is wanted.</summary>
    public IReadOnlyList<InrcCover> Cover { get; init; } = [];

    public IReadOnlyList<InrcRequest> Requests { get; init; } = [];

    public int Days => Weeks.Count * DaysAWeek;

    public InrcContract ContractOf(int nurse) => Contracts[Nurses[nurse].Contract];
}

/// <param name="NotBefore">Places of shifts that cannot follow on the next day.</param>
public sealed record InrcShift(string Id, InrcRange Run, IReadOnlyList<int> NotBefore);

/// <summary>Both inclusive; what is outside has a price for each step.</summary>
public sealed record InrcRange(int Least, int Most)
{
    public int Outside(int value) => Math.Max(0, Least - value) + Math.Max(0, value - Most);
}

/// <param name="Duties">Over all weeks.</param>
/// <param name="Run">Days in a row, of whatever shifts.</param>
/// <param name="Off">Days off in a row.</param>
/// <param name="WholeWeekends">Asks for both days of a weekend or neither.</param>
public sealed record InrcContract(string Id, InrcRange Duties, InrcRange Run, InrcRange Off, int MostWeekends, bool WholeWeekends);

/// <param name="Skills">At least one; any of them may be used with any shift.</param>
public sealed record InrcNurse(string Id, int Contract, IReadOnlyList<int> Skills, InrcBefore Before);

/// <summary>What a nurse brings from before day 0. The runs end on the day before it.</summary>
/// <param name="LastShift">None: that day was off.</param>
public sealed record InrcBefore(int Duties, int Weekends, int? LastShift, int ShiftRun, int WorkRun, int OffRun);

/// <param name="Least">A must.</param>
/// <param name="Wanted">Each nurse fewer has a price.</param>
public sealed record InrcCover(int Day, int Shift, int Skill, int Least, int Wanted);

/// <summary>Asks to be spared a shift on a day; without a shift, to be off.</summary>
public sealed record InrcRequest(int Nurse, int Day, int? Shift);

/// <summary>Who works which shift when and under which skill, by their places.</summary>
public sealed record InrcDuty(int Nurse, int Day, int Shift, int Skill);

/// <summary>A roster with its price, or that there is none.</summary>
public sealed record InrcSolution(Roster.SolveStatus Status, long? Objective, long? Bound, IReadOnlyList<InrcDuty> Duties)
{
    public bool HasRoster => Status is Roster.SolveStatus.Optimal or Roster.SolveStatus.Feasible;
}
