using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Preceptor.Web.Hosting;

/// <summary>
/// The reverse proxies whose word on a caller's address and scheme is taken, under <c>Proxies:Known</c> (addresses). With none, nobody's is:
/// a caller could otherwise choose the address that limits are counted by.
/// </summary>
internal static class Proxies
{
    public static void UseKnownProxies(this WebApplication app)
    {
        var known = app.Configuration.GetSection("Proxies:Known").Get<string[]>() ?? [];
        if (known.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in known)
        {
            options.KnownProxies.Add(IPAddress.Parse(address));
        }

        app.UseForwardedHeaders(options);
    }
}
