namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>One of the medical associate professions, from its training places to retirement.</summary>
public sealed record Profession
{
    public required string Name { get; init; }

    public required IReadOnlyList<Stock> Opening { get; init; }

    public required Training? Training { get; init; }

    public required Exam? Exam { get; init; }

    public required Registered? Registered { get; init; }

    public required IReadOnlyList<Joiners> Joiners { get; init; }

    /// <summary>In the order of the file; of several flows of a kind the first that matches a cohort holds for it.</summary>
    public required IReadOnlyList<Flow> Flows { get; init; }

    /// <summary>Whether nobody is hired beyond the establishment.</summary>
    public required bool WithinEstablishment { get; init; }
}

public sealed record Stock(Cohort Cohort, int Heads);

/// <param name="Months">From start to completion.</param>
/// <param name="Students">How many are in training at the outset, by the months that they have left, from 1.</param>
/// <param name="Places">Places that are offered, by the month of the start.</param>
/// <param name="Filled">The share of places that is taken up.</param>
/// <param name="Leaves">Attrition.</param>
public sealed record Training(int Months, IReadOnlyList<(int Left, int Heads)> Students, IReadOnlyList<From<int>> Places, Rate Filled, Rate Leaves);

/// <summary>The national exam. Whoever fails a part for the fourth time is out.</summary>
/// <param name="Sittings">The months of the year in which it is held, 1 to 12.</param>
/// <param name="Parts">One or two; parts are passed one by one, in any order.</param>
/// <param name="Waiting">How many wait for their first sitting at the outset.</param>
public sealed record Exam(IReadOnlyList<int> Sittings, IReadOnlyList<ExamPart> Parts, int Waiting)
{
    /// <summary>Source: GMC, PA and AA registration assessments: at most four attempts at each part.</summary>
    public const int MostAttempts = 4;
}

/// <param name="Passes">The chance of passing at the first attempt, the second and so on; the last holds for those that follow.</param>
public sealed record ExamPart(string Name, IReadOnlyList<Rate> Passes)
{
    public Rate PassOf(int attempt) => Passes[Math.Min(attempt, Passes.Count - 1)];
}

/// <summary>Those who have passed and are not yet hired.</summary>
/// <param name="Heads">At the outset.</param>
/// <param name="Hired">By this employer or these employers.</param>
/// <param name="Lost">To others.</param>
public sealed record Registered(int Heads, Rate? Hired, Rate? Lost, IReadOnlyList<Cohort> Into, Shares Shares);

/// <summary>People who are recruited from outside.</summary>
/// <param name="Until">The last month, inclusive; none when it goes on.</param>
/// <param name="ByChance">Poisson arrivals; otherwise evenly spread over the year.</param>
/// <param name="AreGraduates">Whether they are newly qualified, as the arithmetic of a target counts them.</param>
public sealed record Joiners(Cohort Into, Rate Yearly, Month From, Month? Until, bool ByChance, bool AreGraduates);

/// <summary>What may happen to somebody employed.</summary>
public enum FlowKind
{
    Leaves,
    Retires,

    /// <summary>To the next or another career stage.</summary>
    Advances,
    ChangesBand,

    /// <summary>To another setting.</summary>
    Moves,
    ChangesHours,

    /// <summary>On a career break or long leave: not counted in heads or full-time equivalents.</summary>
    GoesAway,

    /// <summary>From there, to the cohort that was left.</summary>
    Returns,
}

/// <param name="Name">By which events change it; nothing when none does.</param>
/// <param name="To">The place of the new stage, band, setting or hours; not used by the other kinds.</param>
/// <param name="ProRata">Whether part-timers take longer in proportion, as in preceptorship.</param>
public sealed record Flow(FlowKind Kind, string? Name, Where Where, int To, Rate Rate, bool ProRata);
