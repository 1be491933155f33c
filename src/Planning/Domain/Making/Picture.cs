namespace Preceptor.Planning.Domain.Making;

/// <summary>What the employer's own records say today, as a scenario needs it. It holds no names.</summary>
/// <param name="People">Everybody of an associate role who works here and is cleared to practise today.</param>
/// <param name="NotCleared">Associates who work here and are not cleared, now and for as long as the plan looks.</param>
/// <param name="SessionsAWeek">Supervising sessions of four hours a week, times the associates each can carry; 0 when none is on record.</param>
/// <param name="StartedLately">Associates here who started in the last three years.</param>
internal sealed record Picture(
    DateOnly Today, IReadOnlyList<AtWork> People, int NotCleared, IReadOnlyList<Funded> Posts, IReadOnlyList<NeededFrom> Needed,
    double SessionsAWeek, int StartedLately, IReadOnlyList<Count> Evidence, IReadOnlyList<BandPay> Pay);

/// <param name="Title">What people call the role.</param>
/// <param name="Fte">Hundredths of a full-time equivalent.</param>
/// <param name="LeavesOn">The first day on which the person is not employed, or not cleared to practise for good; none when no end is on record.</param>
/// <param name="IsEmploymentEnd">Whether that is the end of employment, which nobody renews.</param>
internal sealed record AtWork(string Role, string Title, string Band, int Fte, DateOnly? LeavesOn, bool IsEmploymentEnd);

/// <param name="EndsOn">The last day, inclusive.</param>
internal sealed record Funded(string Role, string Title, string Band, decimal Wte, DateOnly? StartsOn, DateOnly? EndsOn);

internal sealed record NeededFrom(string Role, DateOnly From, decimal Fte);

internal sealed record Count(string Role, double Events, double Of);

/// <summary>A line of pay-bands.csv: pay a year at the entry, the middle and the top.</summary>
internal sealed record BandPay(string Band, string From, IReadOnlyList<double> Points);
