namespace Preceptor.Web.Hosting;

/// <summary>An address that leads nowhere is not found, signed in or not; only what exists can ask for a log-in.</summary>
internal static class NoSuchPage
{
    public static IApplicationBuilder UseNotFound(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    });
}
