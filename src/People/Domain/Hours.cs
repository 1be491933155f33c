namespace Preceptor.People.Domain;

/// <summary>Contracted hours as people write and read them.</summary>
internal static class Hours
{
    private const int MinutesAnHour = 60;
    private const decimal MostAWeek = 60;

    /// <summary>Minutes a week from "37.5" or "37:30"; nothing when it is not a number of hours from 0 to 60.</summary>
    public static int? Parse(string? text)
    {
        var parts = (text ?? "").Trim().Split(':');
        var hours = parts is [var whole, var minutes] && int.TryParse(whole, out var h) && int.TryParse(minutes, out var m) && m is >= 0 and < MinutesAnHour
            ? h + ((decimal)m / MinutesAnHour)
            : parts is [var number] && decimal.TryParse(number, System.Globalization.NumberStyles.AllowDecimalPoint, null, out var value) ? value : -1;
        return hours is >= 0 and <= MostAWeek ? (int)Math.Round(hours * MinutesAnHour) : null;
    }

    /// <summary>"37 hours 30 minutes": minutes are never decimals.</summary>
    public static string Words(int minutes)
    {
        var (hours, rest) = (minutes / MinutesAnHour, minutes % MinutesAnHour);
        var whole = hours == 1 ? "1 hour" : $"{hours} hours";
        return rest == 0 ? whole : $"{whole} {rest} minutes";
    }

    /// <summary>"37:30", for the forms and files that take hours.</summary>
    public static string Short(int minutes) => $"{minutes / MinutesAnHour}:{minutes % MinutesAnHour:00}";
}
