using System.Globalization;

namespace Preceptor.Supervision.Rules;

/// <summary>Times of day as they are typed: 08:30, 8.30, 8:30am, 8pm, midday, midnight. 24:00 is midnight.</summary>
internal static class Times
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "H.mm", "HHmm", "htt", "h:mmtt", "h.mmtt", "HH:mm:ss"];

    /// <summary>What is said of a text that is no time of day.</summary>
    public static string Problem(string text) => $"‘{text}’ is not a time of day. Write it like 08:30 or 8:30pm";

    public static TimeOnly? Parse(string text)
    {
        var typed = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return typed switch
        {
            "midnight" or "24:00" or "2400" => TimeOnly.MinValue,
            "midday" or "noon" => new TimeOnly(12, 0),
            _ => TimeOnly.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Second == 0 ? time : null,
        };
    }

    /// <summary>As files and form fields show it.</summary>
    public static string Text(TimeOnly time) => time.ToString("HH:mm");
}
