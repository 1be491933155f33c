using Preceptor.Contracts;
using Preceptor.Kernel.Time;

namespace Preceptor.Supervision.Rules;

/// <summary>When day and night are: day from 8am to 8pm UK time, night from 8pm to 8am. The nights of the clock changes are 13 and 11 hours long.</summary>
internal static class HourBands
{
    public const string Day = "day";
    public const string Night = "night";

    private static readonly TimeOnly DayBegins = new(8, 0);
    private static readonly TimeOnly NightBegins = new(20, 0);

    /// <summary>The bands of whole UK days, one after another from the first midnight to the last.</summary>
    /// <param name="until">The last day, inclusive.</param>
    public static IReadOnlyList<HourBand> Of(DateOnly from, DateOnly until)
    {
        if (until < from)
        {
            return [];
        }

        var bands = new List<HourBand>();
        var nightSince = UkTime.StartOf(from);
        for (var date = from; date <= until; date = date.AddDays(1))
        {
            var (begins, ends) = (UkTime.At(date, DayBegins), UkTime.At(date, NightBegins));
            bands.Add(new(Night, nightSince, begins));
            bands.Add(new(Day, begins, ends));
            nightSince = ends;
        }

        bands.Add(new(Night, nightSince, UkTime.StartOf(until.AddDays(1))));
        return bands;
    }
}
