using System.Text.Json;

namespace Preceptor.Planning.Domain;

/// <summary>What a scenario assumes beyond what the records say.</summary>
/// <param name="Years">How far the plan looks.</param>
/// <param name="LeavePercent">How many of a hundred leave in a year, before the employer's own counts are added.</param>
/// <param name="Recruits">People a year over all roles; nothing to go by those who started in the last three years.</param>
/// <param name="RenewedPercent">Of those whose clearance ends on a date, how many have it renewed in time.</param>
/// <param name="GrowthPercent">A year, of what is needed; below 0 the service shrinks.</param>
/// <param name="PauseMonths">For how many months from the start nobody is recruited.</param>
/// <param name="ExtraSessions">Supervising sessions a week on top of those on record.</param>
/// <param name="SessionsEach">Sessions of four hours a week in which one full-time associate is supervised.</param>
internal sealed record Assumptions(
    int Years, double LeavePercent, double? Recruits, double RenewedPercent, double GrowthPercent, int PauseMonths, double ExtraSessions, double SessionsEach)
{
    /// <summary>A full-time week of 37.5 hours, in sessions of four hours.</summary>
    public const double FullTimeSessions = 9.375;

    /// <summary>NHS staff leave at about 10% a year (House of Lords written answer HL4444).</summary>
    public const double UsualLeavePercent = 10;

    public static Assumptions Usual { get; } = new(5, UsualLeavePercent, null, 0, 0, 0, 0, FullTimeSessions);

    public static Assumptions Read(string? json) => json is null ? Usual : JsonSerializer.Deserialize<Assumptions>(json)!;

    public string Write() => JsonSerializer.Serialize(this);
}
