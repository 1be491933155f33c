using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Model;

/// <summary>The rules of a problem that have a value. One that is missing is not kept.</summary>
internal static class Limits
{
    public const string DailyRest = "daily-rest";
    public const string WeeklyRest = "weekly-rest";
    public const string LongestShift = "longest-shift";
    public const string DaysInARow = "days-in-a-row";
    public const string NightsInARow = "nights-in-a-row";
    public const string RestAfterNights = "rest-after-nights";

    public static readonly string[] Codes = [DailyRest, WeeklyRest, LongestShift, DaysInARow, NightsInARow, RestAfterNights];

    public static Rule? Limit(this RosterProblem problem, string code) => problem.Rules.FirstOrDefault(rule => rule.Code == code);
}
