using System.Globalization;

namespace Preceptor.Rota.Domain;

/// <summary>UK wall-clock times as people type them: 08:00, 8.30, 0830, 8pm, 8:30 pm, midday, midnight.</summary>
internal static class TypedTimes
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "H.mm", "HHmm", "h:mmtt", "h:mm tt", "h.mmtt", "h.mm tt", "htt", "h tt", "H:mm:ss"];

    /// <summary>What is said of a text that is no time.</summary>
    public static string Problem(string text) => $"‘{text}’ is not a time. Write it like 08:00 or 8:30pm";

    public static TimeOnly? Parse(string text) => text.Trim().ToLowerInvariant() switch
    {
        "midnight" or "24:00" => TimeOnly.MinValue,
        "midday" or "noon" => new(12, 0),
        var typed => TimeOnly.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
    };
}
