namespace Preceptor.Web.Hosting;

/// <summary>Headers of every answer. Nothing is loaded from elsewhere, nothing runs inline, no script makes markup of text, nobody frames the site.</summary>
internal static class SecurityHeaders
{
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'; "
        + "require-trusted-types-for 'script'; trusted-types preceptor-worker";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Just before the answer starts, since the error handler clears what was set earlier.
        context.Response.OnStarting(() =>
        {
            Set(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // Personal data must not stay in a shared computer's cache; static files say for themselves how long they may be kept.
        var saysHowLong = headers.CacheControl.Count > 0 && (headers.ETag.Count > 0 || !headers.CacheControl.ToString().StartsWith("no-cache", StringComparison.Ordinal));
        if (!saysHowLong)
        {
            headers.CacheControl = "no-store";
        }
    }
}
