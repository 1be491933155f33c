namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>A dated change of policy: a duty that begins, a course that closes, a pause.</summary>
/// <param name="From">The first month in which it holds.</param>
/// <param name="Until">The last one, inclusive; none when it goes on.</param>
public abstract record PolicyEvent(string What, Month From, Month? Until)
{
    public bool Holds(Month month) => month >= From && !(month > (Until ?? month));
}

/// <summary>A named flow happens so many times as often.</summary>
public sealed record FlowChanges(string What, Month From, Month? Until, string Flow, double Times) : PolicyEvent(What, From, Until);

/// <param name="Profession">Whose course takes no new students; nothing means every one.</param>
public sealed record CourseCloses(string What, Month From, Month? Until, int? Profession) : PolicyEvent(What, From, Until);

/// <summary>Nobody is hired.</summary>
public sealed record RecruitmentPauses(string What, Month From, Month? Until, int? Profession) : PolicyEvent(What, From, Until);

/// <summary>A share of a cohort leaves within the month, such as those who are not registered on the day.</summary>
public sealed record LeaveAtOnce(string What, Month From, Where Where, Rate Share) : PolicyEvent(What, From, From);

/// <summary>How much of a workforce is needed.</summary>
/// <param name="InHeads">Counted in heads; otherwise in full-time equivalents.</param>
/// <param name="Steps">What is needed from a month on, in full-time equivalents or heads; nothing is needed before.</param>
/// <param name="Activity">How it follows from activity; nothing when it is an establishment.</param>
public sealed record Demand(string Name, Where Where, bool InHeads, IReadOnlyList<From<double>> Steps, Activity? Activity)
{
    public double At(Month month)
    {
        var volume = Steps.LastOrDefault(step => step.Month <= month);
        return Activity is null ? volume.Value : Activity.FteFor(volume.Value, month - volume.Month);
    }
}

/// <summary>Lists, beds or clinics, and what each needs.</summary>
/// <param name="Associates">At each unit at once.</param>
/// <param name="Hours">Of a unit in a week.</param>
/// <param name="Headroom">Leave, study and sickness on top: 0.22 is 22%.</param>
/// <param name="Growth">A year, from the last step on.</param>
public sealed record Activity(string Unit, double Associates, double Hours, double Headroom, double Growth)
{
    /// <summary>Source: Agenda for Change, NHS terms and conditions of service handbook, section 10: 37.5 hours a week.</summary>
    private const double FullTimeHours = 37.5;
    private const double MonthsOfAYear = 12;

    internal double FteFor(double units, int months) => units * Math.Pow(1 + Growth, months / MonthsOfAYear) * Associates * Hours / FullTimeHours * (1 + Headroom);
}

/// <summary>Supervising sessions of a group of doctors: programmed activities of four hours a week.</summary>
/// <param name="Steps">Sessions that do not hang on how many doctors there are, in thousandths.</param>
/// <param name="Doctors">Doctors at the outset; their number changes by chance.</param>
/// <param name="SessionsEach">In thousandths.</param>
/// <param name="Needs">What one associate takes up, in thousandths of a session; the first line that matches holds.</param>
/// <param name="Refuses">Whether nobody is hired without a session to supervise them.</param>
public sealed record Pool(string Name, IReadOnlyList<From<int>> Steps, int Doctors, int SessionsEach, Rate? Leaves, Rate? Recruits, IReadOnlyList<Need> Needs, bool Refuses)
{
    public int FixedAt(Month month) => Steps.LastOrDefault(step => step.Month <= month).Value;

    public int NeedOf(int profession, Cohort cohort) => Needs.FirstOrDefault(need => need.Where.Holds(profession, cohort))?.Sessions ?? 0;
}

public sealed record Need(Where Where, int Sessions);

/// <summary>Dated pay, in pounds.</summary>
/// <param name="OnCosts">Employer's national insurance and pension, as a share of pay.</param>
/// <param name="Unsocial">Enhancements, as a share of pay.</param>
/// <param name="Uplift">A year, beyond the last line of a band.</param>
/// <param name="Session">A supervising session for a year.</param>
/// <param name="Student">A training place for a year.</param>
/// <param name="IsSynthetic">Whether figures are made up and may not be quoted.</param>
public sealed record Pay(IReadOnlyList<PayLine> Lines, double OnCosts, double Unsocial, double Uplift, double Session, double Student, bool IsSynthetic);

/// <param name="Band">Its place among the scenario's bands.</param>
/// <param name="Points">Full-time pay a year by spine point; the career stage's place is the point, and the last holds for those that follow.</param>
public sealed record PayLine(int Band, Month From, IReadOnlyList<double> Points);
