using System.Collections.Concurrent;
using NodaTime;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;

namespace Preceptor.Web.Hosting;

/// <summary>Holds pages to their <see cref="LimitedAttribute"/>. Each node counts for itself, in memory and for a minute: it wards off trying out, and keeps nothing of anybody.</summary>
internal sealed class RequestLimits(TimeProvider clock)
{
    private static readonly Duration Window = Duration.FromMinutes(1);

    private readonly Lock _turn = new();
    private ConcurrentDictionary<(string Page, string Address), int> _counts = new();
    private Instant _since;

    public bool MayAsk(string page, string address, int aMinute)
    {
        var now = UkTime.Now(clock);
        lock (_turn)
        {
            if (now - _since >= Window)
            {
                (_counts, _since) = (new(), now);
            }
        }

        return _counts.AddOrUpdate((page, address), 1, (_, count) => count + 1) <= aMinute;
    }
}

internal static class UsingRequestLimits
{
    private const int Seconds = 60;

    /// <summary>Refuses what is asked for too often, before it is looked up.</summary>
    public static IApplicationBuilder UseRequestLimits(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is RouteEndpoint endpoint && endpoint.Metadata.GetMetadata<LimitedAttribute>() is { } limited
            && !context.RequestServices.GetRequiredService<RequestLimits>().MayAsk(endpoint.RoutePattern.RawText ?? "", $"{context.Connection.RemoteIpAddress}", limited.AMinute))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = $"{Seconds}";
            return Task.CompletedTask;
        }

        return next(context);
    });
}
