using Microsoft.AspNetCore.Http;

namespace Preceptor.Ui.Access;

/// <summary>
/// Whether a form was sent from this site, by what the browser says of itself; for forms on pages that are the same for all readers and so bring no token,
/// and that do nothing in anybody's name. Source: W3C, Fetch Metadata Request Headers; older browsers, and all of them without HTTPS, send Origin alone.
/// </summary>
public static class FromThisSite
{
    public static bool IsFromThisSite(this HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
        ? site == "same-origin"
        : request.Headers.Origin == $"{request.Scheme}://{request.Host}";
}
