using System.Text.Json;
using NodaTime;

namespace Preceptor.TestKit.Rosters;

/// <summary>How large a made-up roster problem is.</summary>
/// <param name="Days">Dates of the period.</param>
/// <param name="Wards">Teams with a long day, an early and a night each date, and a theatre list on weekdays.</param>
/// <param name="Odd">Whether odd things are strewn in: leave, clearance that ends, fixed and published duties, carried load, requests.</param>
public sealed record ProblemSize(int Days, int People, int Wards, int Supervisors, bool Odd = true)
{
    /// <summary>Small enough to be solved to the optimum in a moment.</summary>
    public static ProblemSize Tiny { get; } = new(4, 4, 1, 3);

    /// <summary>A district general hospital: 28 days.</summary>
    public static ProblemSize DistrictGeneral { get; } = new(28, 60, 6, 45);
}

/// <summary>Roster problems made from a seed: the same seed gives the same bytes. All of them are well formed; not all of them can be solved.</summary>
public static class RandomProblems
{
    private static readonly JsonSerializerOptions Shape = new() { WriteIndented = true };

    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>First days: two of them so that a small period holds the night of a clock change.</summary>
    private static readonly LocalDate[] Firsts = [new(2026, 10, 23), new(2027, 3, 26), new(2026, 12, 23), new(2026, 11, 30)];

    public static byte[] Make(int seed, ProblemSize size)
    {
        var draw = new Draw(seed);
        var first = size.Days >= 7 ? new LocalDate(2026, 10, 5) : Firsts[draw.Below(Firsts.Length)];
        var dates = Enumerable.Range(0, size.Days).Select(first.PlusDays).ToList();
        var parts = new ProblemParts(draw, size, dates);
        var demand = parts.Demand();
        var people = parts.People();
        var file = new
        {
            format = "preceptor-roster-problem/1",
            title = $"Made from seed {seed}",
            days = dates.Select(date => new { date = Date(date), from = At(date, 0), holiday = date.Month == 12 && date.Day is 25 or 28 }),
            until = At(dates[^1].PlusDays(1), 0),
            bands = dates.Prepend(first.PlusDays(-1)).Select(date => new { name = "night", from = At(date, 20 * 60), until = At(date.PlusDays(1), 8 * 60) }),
            rules = parts.Rules(),
            weights = parts.Weights(),
            policies = parts.Policies(),
            people = people.Select(person => person.Json),
            sessions = parts.Sessions(),
            carried = parts.Carried(),
            demand = demand.Select(line => line.Json),
            @fixed = parts.Pairs(people, demand, size.Odd ? draw.Below(2) : 0),
            requests = parts.Requests(people),
            published = size.Odd && draw.Chance(50) ? parts.Pairs(people, demand, 4) : null,
        };
        return JsonSerializer.SerializeToUtf8Bytes(file, Shape);
    }

    internal static string Date(LocalDate date) => date.ToString("uuuu-MM-dd", null);

    /// <summary>The instant of a wall clock's time, in minutes from 00:00; a time that is skipped is moved on, and of one that is repeated the first is meant.</summary>
    internal static string At(LocalDate date, int minute) => Written(date.PlusDays(minute / 1440).At(LocalTime.FromMinutesSinceMidnight(minute % 1440)).InZoneLeniently(Uk).ToInstant());

    internal static int Minutes(LocalDate date, int from, int until) => (int)(Read(At(date, until)) - Read(At(date, from))).TotalMinutes;

    private static string Written(Instant instant) => instant.ToString("uuuu-MM-dd'T'HH:mm'Z'", null);

    private static Instant Read(string instant) => NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(instant).Value;
}

/// <summary>Draws that depend on the seed alone, whatever the library's version.</summary>
public sealed class Draw(int seed)
{
    private ulong _state = ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + 0x1234567UL;

    public int Below(int count)
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
    }

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params IReadOnlyList<T> items) => items[Below(items.Count)];
}
