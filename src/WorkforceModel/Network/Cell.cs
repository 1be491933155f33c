using Preceptor.WorkforceModel.Scenarios;

namespace Preceptor.WorkforceModel.Network;

/// <summary>Where somebody is between two months.</summary>
internal enum CellKind
{
    Student,
    Candidate,
    Registered,
    Employed,
    Away,
    SupervisingDoctor,
}

/// <summary>A stock of people who cannot be told apart.</summary>
/// <param name="Owner">The profession's place; for supervising doctors the pool's.</param>
/// <param name="Cohort">Of those employed or away.</param>
/// <param name="Detail">Months left in training, or an <see cref="ExamState"/>.</param>
internal sealed record Cell(CellKind Kind, int Owner, Cohort Cohort = default, int Detail = 0);

/// <summary>What happened to somebody.</summary>
internal enum RouteKind
{
    LeftTraining,
    SatExam,
    FailedExam,
    Passed,
    Hired,
    LostToOthers,
    Left,
    Retired,
    Advanced,
    ChangedBand,
    Moved,
    ChangedHours,
    WentAway,
    Returned,
    LeftAtOnce,
    DoctorLeft,
}

/// <summary>A way from one cell to another, or out.</summary>
internal sealed record Route(int From, int To, RouteKind Kind)
{
    public const int Out = -1;

    /// <summary>How often; nothing for an exam.</summary>
    public Rate? Rate { get; init; }

    /// <summary>By what the rate is multiplied, such as the hours of a part-timer in preceptorship.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The name by which events change it.</summary>
    public string? Name { get; init; }

    /// <summary>Its line among those that the newly registered are hired into.</summary>
    public int Line { get; init; }

    /// <summary>The event in whose month alone it is open; nothing for one that is always open.</summary>
    public PolicyEvent? Event { get; init; }

    /// <summary>What must happen at a sitting: each part with the rate of passing, and whether it is passed.</summary>
    public IReadOnlyList<(Rate Pass, bool Passed)> Parts { get; init; } = [];

    public bool IsEntry => Kind == RouteKind.Hired;
}

/// <summary>Where people come in from outside.</summary>
/// <param name="Places">Training places by month; nothing for those who join at a yearly rate.</param>
internal sealed record Source(int To, int Profession, Rate Rate, IReadOnlyList<From<int>>? Places, Joiners? Joiners)
{
    private const double MonthsOfAYear = 12;
    private const double Slack = 1e-9;

    /// <summary>How many come this month when they come evenly.</summary>
    public static int Evenly(double yearly, Month month, Month from) =>
        (int)(Math.Floor((yearly * (month - from + 1) / MonthsOfAYear) + Slack) - Math.Floor((yearly * (month - from) / MonthsOfAYear) + Slack));

    public bool IsOpen(Month month) => Joiners is null || (month >= Joiners.From && !(month > (Joiners.Until ?? month)));

    public int PlacesIn(Month month) => Places?.Where(each => each.Month == month).Sum(each => each.Value) ?? 0;
}
