using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Preceptor.TestKit;

/// <summary>A page's address with one of its handlers.</summary>
public sealed record Route(string Pattern, string Method, string? Handler, IReadOnlyList<string> Parameters)
{
    public string With(IReadOnlyDictionary<string, string> values)
    {
        var path = Parameters.Aggregate("/" + Pattern, (text, name) => System.Text.RegularExpressions.Regex.Replace(
            text, $@"\{{{name}(:[^}}]*)?\??\}}", values[name], System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        return Handler is null ? path : $"{path}?handler={Handler}";
    }

    public override string ToString() => $"{Method} /{Pattern}{(Handler is null ? "" : $"?handler={Handler}")}";
}

/// <summary>Every page's routes, read from the site itself, so that none can be forgotten.</summary>
public static class Routes
{
    public static IReadOnlyList<Route> Of(Site site) =>
        [.. site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().SelectMany(Of).Distinct()];

    private static IEnumerable<Route> Of(RouteEndpoint endpoint)
    {
        var pattern = endpoint.RoutePattern.RawText?.TrimStart('/') ?? "";
        string[] parameters = [.. endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name)];
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return [];
        }

        var model = page is CompiledPageActionDescriptor compiled ? compiled.HandlerTypeInfo.AsType() : null;
        var handlers = model?.GetMethods().Where(method => method.Name.StartsWith("On", StringComparison.Ordinal)).Select(method => method.Name) ?? ["OnGet", "OnPost"];
        return handlers.Select(Split).Where(handler => handler.Method.Length > 0).Select(handler => new Route(pattern, handler.Method, handler.Handler, parameters));
    }

    private static (string Method, string? Handler) Split(string name)
    {
        var rest = name[2..].Replace("Async", "", StringComparison.Ordinal);
        foreach (var method in new[] { "Get", "Post" })
        {
            if (rest.StartsWith(method, StringComparison.Ordinal))
            {
                return (method.ToUpperInvariant(), rest.Length > method.Length ? rest[method.Length..] : null);
            }
        }

        return ("", null);
    }
}
