using NodaTime;

namespace Preceptor.Kernel.Time;

/// <summary>Dates and times as the NHS digital service manual writes them.</summary>
public static class UkWords
{
    /// <summary>"4 January 2027".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy");

    /// <summary>"Monday 4 January", for days near now.</summary>
    public static string DayAndDate(DateOnly date) => date.ToString("dddd d MMMM");

    /// <summary>"8am", "8:30pm", "midday", "midnight".</summary>
    public static string Time(TimeOnly time) => time switch
    {
        { Hour: 0, Minute: 0 } => "midnight",
        { Hour: 12, Minute: 0 } => "midday",
        { Minute: 0 } => time.ToString("htt").ToLowerInvariant(),
        _ => time.ToString("h:mmtt").ToLowerInvariant(),
    };

    /// <summary>"4 January 2027 at 8:30pm", in UK time.</summary>
    public static string Moment(Instant instant) => $"{Date(UkTime.DateOf(instant))} at {Time(UkTime.TimeOf(instant))}";

    /// <summary>"1 person", "3 people", "1,200 people".</summary>
    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count:N0} {many}";

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };
}
