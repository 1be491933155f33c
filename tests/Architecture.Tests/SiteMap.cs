using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Preceptor.Kernel.Access;
using Preceptor.TestKit;
using Preceptor.Ui.Access;

namespace Preceptor.Architecture.Tests;

/// <summary>An address of the site as it runs.</summary>
/// <param name="Who">Who may open it, in words; nothing when nobody said.</param>
internal sealed record Address(string Pattern, string Methods, string? Who);

/// <summary>Every address of the running site, read from its own route table.</summary>
internal static class SiteMap
{
    /// <summary>Asks for files that are not in the build's list; nobody opens it, by the policy for what states nothing.</summary>
    private const string FilesUnknown = "/{**path:file}";

    public static async Task<IReadOnlyList<Address>> ReadAsync()
    {
        await using var site = await Site.WithAsync("empty");
        var pages = site.Services.GetRequiredService<PageLoader>();
        var addresses = new List<Address>();
        foreach (var endpoint in site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null || WhoMay(endpoint.Metadata) is null)
            {
                addresses.Add(await AddressOfAsync(endpoint, pages));
            }
        }

        return [.. addresses.Where(address => address.Pattern != FilesUnknown).Distinct().OrderBy(address => address.Pattern, StringComparer.Ordinal).ThenBy(address => address.Methods, StringComparer.Ordinal)];
    }

    private static async Task<Address> AddressOfAsync(RouteEndpoint endpoint, PageLoader pages)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return new(pattern, string.Join(' ', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["any"]), WhoMay(endpoint.Metadata));
        }

        var compiled = await pages.LoadAsync(page, EndpointMetadataCollection.Empty);
        var methods = compiled.HandlerMethods.Select(handler => $"{handler.HttpMethod.ToUpperInvariant()}{(handler.Name is null ? "" : $"?handler={handler.Name}")}");
        return new(pattern, string.Join(' ', methods.Distinct().Order(StringComparer.Ordinal)), WhoMay(compiled.ModelTypeInfo!));
    }

    private static string? WhoMay(EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<IAllowAnonymous>() is not null ? "everyone"
        : metadata.GetMetadata<RequiresAttribute>() is { } requires ? InWords(requires.Permission)
        : metadata.GetMetadata<IAuthorizeData>() is not null ? "whoever is signed in"
        : null;

    private static string? WhoMay(TypeInfo model) =>
        model.GetCustomAttribute<RequiresAttribute>() is { } requires ? InWords(requires.Permission)
        : model.IsDefined(typeof(SignedInOnlyAttribute)) ? "whoever is signed in"
        : model.IsDefined(typeof(OpenToAllAttribute)) ? "everyone"
        : null;

    private static string InWords(Permission permission) =>
        $"`{permission.Code}`: {string.Join(", ", permission.Trades.Select(Trades.NameOf))}";
}
