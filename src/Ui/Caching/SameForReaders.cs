using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Preceptor.Ui.Caching;

/// <summary>
/// On a page that is the same for everybody who is not signed in, so that it need not be made for each of them. Whoever sends a cookie may be
/// somebody, and gets a page of their own. Such a page must not set a cookie, so its forms bring no token.
/// </summary>
/// <param name="query">The parts of the address's query that the page depends on.</param>
[AttributeUsage(AttributeTargets.Class)]
public class SameForReadersAttribute(params string[] query) : Attribute, IOutputCachePolicy
{
    private readonly StringValues _query = new(query);

    /// <summary>Whoever asks is shown what everybody is shown.</summary>
    public static bool Covers(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<SameForReadersAttribute>() is not null && IsNobody(context.Request);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (IsNobody(context.HttpContext.Request))
        {
            var services = context.HttpContext.RequestServices;
            (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (true, true, true, true);
            context.CacheVaryByRules.QueryKeys = _query;
            context.CacheVaryByRules.VaryByValues["edition"] = services.GetRequiredService<PublicPages>().Edition;
            context.CacheVaryByRules.VaryByValues["packing"] = services.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context.HttpContext)?.EncodingName ?? "";
        }

        return ValueTask.CompletedTask;
    }

    public virtual ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static bool IsNobody(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && string.IsNullOrEmpty(request.Headers.Cookie) && string.IsNullOrEmpty(request.Headers.Authorization);
}
