namespace Preceptor.RotaSolver.Roster;

/// <summary>Counts in words.</summary>
internal static class Words
{
    public static string Of(long count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>Minutes as hours and minutes, never decimals of hours.</summary>
    public static string Hours(long minutes) => minutes % 60 == 0 ? Of(minutes / 60, "hour") : minutes < 60 ? Of(minutes, "minute") : $"{Of(minutes / 60, "hour")} {Of(minutes % 60, "minute")}";
}
