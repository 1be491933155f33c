using NodaTime;

namespace Preceptor.Knowledge.Domain;

/// <summary>What everybody may read for a time, when it is approved.</summary>
internal interface ILiveSpan
{
    /// <summary>None while nobody knows when it begins.</summary>
    Instant? LiveFrom { get; }

    /// <summary>The first instant at which it is live no more; none while nothing ends it.</summary>
    Instant? LiveUntil { get; }
}

internal static class LiveSpan
{
    public static bool IsLiveAt(this ILiveSpan span, Instant now) => span.LiveFrom <= now && (span.LiveUntil is not { } until || now < until);
}
