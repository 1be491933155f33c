using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Preceptor.Contracts;
using Preceptor.Supervision.Domain;

namespace Preceptor.Supervision.Rules;

/// <summary>On which dates a pattern has a session, and the id that the session always has.</summary>
internal static class Occurrences
{
    private const int DaysOfAWeek = 7;

    /// <summary>The week of the pattern that a date is in, 1 to 4, also before the anchor.</summary>
    public static int WeekOf(DateOnly date, DateOnly anchor)
    {
        var days = date.DayNumber - anchor.DayNumber;
        var weeks = (int)Math.Floor(days / (double)DaysOfAWeek);
        return (((weeks % Pattern.Weeks) + Pattern.Weeks) % Pattern.Weeks) + 1;
    }

    public static bool IsOn(Pattern pattern, DateOnly date) =>
        pattern.ValidFrom <= date && (pattern.ValidUntil is null || date <= pattern.ValidUntil)
        && IsoWeekday(date) == pattern.Weekday
        && (pattern.Week is null || WeekOf(date, pattern.Anchor) == pattern.Week);

    /// <summary>The first date from a day on with a session of the pattern; none when there is no more.</summary>
    public static DateOnly? NextFrom(Pattern pattern, DateOnly from)
    {
        var start = from > pattern.ValidFrom ? from : pattern.ValidFrom;
        var dates = Enumerable.Range(0, DaysOfAWeek * Pattern.Weeks).Select(start.AddDays).Where(date => IsOn(pattern, date)).ToList();
        return dates.Count == 0 ? null : dates[0];
    }

    /// <summary>
    /// Made from the pattern and the date alone, so that a roster that refers to the session finds it again. A UUID of version 8 (RFC 9562) from SHA-256.
    /// </summary>
    public static SessionId IdOf(PatternId pattern, DateOnly date)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.ASCII.GetBytes($"{pattern.Value:D}/{date:yyyy-MM-dd}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(new Guid(hash[..16], bigEndian: true));
    }

    public static IsoDayOfWeek IsoWeekday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)(int)date.DayOfWeek;
}
