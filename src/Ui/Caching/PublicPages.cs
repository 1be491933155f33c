using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Preceptor.Ui.Caching;

/// <summary>
/// Pages that were made for somebody who is not signed in, and may be shown to the next one. Everything that is sent to the site makes them old at once;
/// what another machine or the clock changed shows after <see cref="Keeps"/> at the latest, and a page that is due at a full minute shows at that minute.
/// </summary>
public sealed class PublicPages(TimeProvider clock)
{
    /// <summary>A minute is a whole number of these.</summary>
    public static readonly TimeSpan Keeps = TimeSpan.FromSeconds(15);

    private long _edition;

    /// <summary>A page is shown again only while this stays the same.</summary>
    public string Edition => $"{Interlocked.Read(ref _edition)}.{clock.GetUtcNow().Ticks / Keeps.Ticks}";

    public void MakeOld() => Interlocked.Increment(ref _edition);
}

public static class PublicPagesOnSite
{
    private const long MostKept = 64 * 1024 * 1024;
    private const long LargestKept = 512 * 1024;

    public static IServiceCollection AddPublicPages(this IServiceCollection services) => services.AddSingleton<PublicPages>()
        .AddOutputCache(cache => (cache.SizeLimit, cache.MaximumBodySize, cache.DefaultExpirationTimeSpan) = (MostKept, LargestKept, PublicPages.Keeps))
        // Secure connections too: what is the same for everybody holds no secret that its length could give away.
        .AddResponseCompression(packing => packing.EnableForHttps = true);

    /// <summary>Between routing and authentication: a page that is kept asks nothing of anybody. It is kept as it was sent, packed once for all who read that packing.</summary>
    public static IApplicationBuilder UsePublicPages(this IApplicationBuilder app) => app.Use(MakeOldAfterWriting).UseOutputCache()
        .UseWhen(SameForReadersAttribute.Covers, same => same.UseResponseCompression());

    private static Task MakeOldAfterWriting(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            var pages = context.RequestServices.GetRequiredService<PublicPages>();
            // Before whoever wrote hears that it is done, they would otherwise see the old page once more.
            context.Response.OnStarting(() =>
            {
                pages.MakeOld();
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
