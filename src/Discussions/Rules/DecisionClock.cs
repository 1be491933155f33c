using NodaTime;
using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Time;

namespace Preceptor.Discussions.Rules;

/// <summary>How long a case has waited, or waited for its decision, in hours and minutes.</summary>
internal static class DecisionClock
{
    public static Duration Of(Case one, Instant now) => (one.DecidedAt ?? now) - one.OpenedAt;

    public static bool IsLate(Case one, Instant now, int hours) => Of(one, now) > Duration.FromHours(hours);

    public static string InWords(Duration time) => (time.Days, time.Hours, time.Minutes) switch
    {
        (0, 0, var minutes) => UkWords.Count(minutes, "minute", "minutes"),
        (0, var hours, var minutes) => $"{UkWords.Count(hours, "hour", "hours")} {UkWords.Count(minutes, "minute", "minutes")}",
        var (days, hours, _) => $"{UkWords.Count(days, "day", "days")} {UkWords.Count(hours, "hour", "hours")}",
    };

    /// <summary>The middle one, or the mean of the two in the middle; nothing of nothing.</summary>
    public static Duration? Median(IReadOnlyCollection<Duration> times)
    {
        Duration[] sorted = [.. times.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length == 0 ? null : sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
