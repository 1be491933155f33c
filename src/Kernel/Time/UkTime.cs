using NodaTime;
using NodaTime.TimeZones;

namespace Preceptor.Kernel.Time;

/// <summary>
/// UK time. Instants are stored in UTC; a wall-clock time becomes an instant here and nowhere else, and a duration is the
/// difference of two instants, so that the night shift of the October change is an hour longer and that of March an hour shorter.
/// </summary>
public static class UkTime
{
    public const string ZoneName = "Europe/London";

    // A time that the March change skips is moved on by an hour; of the two 1:30am in October the first is meant.
    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[ZoneName];

    public static Instant At(DateOnly date, TimeOnly time) =>
        Zone.ResolveLocal(LocalDateTime.FromDateTime(date.ToDateTime(time)), Resolver).ToInstant();

    /// <summary>The first instant of a day, which is where clearance and law begin and end.</summary>
    public static Instant StartOf(DateOnly date) => At(date, TimeOnly.MinValue);

    public static DateOnly DateOf(Instant instant) => DateOnly.FromDateTime(Local(instant));

    public static TimeOnly TimeOf(Instant instant) => TimeOnly.FromDateTime(Local(instant));

    public static DateOnly Today(TimeProvider clock) => DateOf(Now(clock));

    public static Instant Now(TimeProvider clock) => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>The Monday of a date's week.</summary>
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    private static DateTime Local(Instant instant) => instant.InZone(Zone).LocalDateTime.ToDateTimeUnspecified();
}
