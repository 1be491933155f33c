using NodaTime;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Rules;

/// <summary>From when until when each approved version is live: until the next one begins, or its own last minute, whichever comes first.</summary>
internal static class LiveSpans
{
    /// <summary>Sets the end of each version's time; called whenever one is approved, taken back or withdrawn.</summary>
    public static void Settle(IEnumerable<PageVersion> versions)
    {
        var approved = versions.Where(version => version is { State: VersionState.Approved, LiveFrom: not null })
            .OrderBy(version => version.LiveFrom).ThenBy(version => version.Number).ToList();
        for (var i = 0; i < approved.Count; i++)
        {
            var next = i + 1 < approved.Count ? approved[i + 1].LiveFrom : null;
            approved[i].LiveUntil = Earlier(approved[i].UnpublishAt, next);
        }
    }

    private static Instant? Earlier(Instant? one, Instant? other) => (one, other) switch
    {
        ({ } first, { } second) => Instant.Min(first, second),
        _ => one ?? other,
    };
}
