using NodaTime;
using Preceptor.Contracts;
using Preceptor.Kernel.Time;

namespace Preceptor.Rota.Domain.Problems;

/// <summary>How findings put duties, stretches and durations into words.</summary>
internal static class Say
{
    /// <summary>"Long day on Thursday 3 December".</summary>
    public static string Duty(ProblemLine line) => $"{line.ShiftName} on {UkWords.DayAndDate(line.Date)}";

    /// <summary>"9 h", "9 h 30 min", "45 min".</summary>
    public static string Length(Duration duration) => Minutes((int)duration.TotalMinutes);

    public static string Minutes(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => $"{rest} min",
        (var hours, 0) => $"{hours} h",
        var (hours, rest) => $"{hours} h {rest} min",
    };

    /// <summary>"from 5pm to 8:30pm on Thursday 3 December"; with both dates when they differ.</summary>
    public static string Stretch(Instant from, Instant until)
    {
        var (first, last) = (UkTime.DateOf(from), UkTime.DateOf(until));
        var (start, end) = (UkWords.Time(UkTime.TimeOf(from)), UkWords.Time(UkTime.TimeOf(until)));
        return first == last
            ? $"from {start} to {end} on {UkWords.DayAndDate(first)}"
            : $"from {start} on {UkWords.DayAndDate(first)} to {end} on {UkWords.DayAndDate(last)}";
    }

    /// <summary>"surgical care practitioner" for its code.</summary>
    public static string Role(string code) => code.Replace('-', ' ');

    public static string Nearness(Presence presence) => presence switch
    {
        Presence.InRoom => "in the room",
        Presence.InSuite => "in the suite",
        Presence.OnSite => "on site",
        _ => "on call",
    };
}
