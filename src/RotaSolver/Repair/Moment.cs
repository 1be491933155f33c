using System.Globalization;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Repair;

/// <summary>A time that somebody typed: an instant in UTC, or a UK date of the period.</summary>
public static class Moment
{
    /// <param name="isEnd">Whether a date means its end and not its beginning.</param>
    /// <returns>Minutes from the problem's start; none when it is neither.</returns>
    public static long? Read(RosterProblem problem, string? text, bool isEnd)
    {
        if (DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant))
        {
            return (long)(instant - problem.Start).TotalMinutes;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return null;
        }

        var day = date.DayNumber - problem.Days[0].Date.DayNumber + (isEnd ? 1 : 0);
        return day <= 0 ? problem.Days[0].From : day >= problem.Days.Count ? problem.Until : problem.Days[day].From;
    }
}
