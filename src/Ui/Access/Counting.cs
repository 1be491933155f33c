using Microsoft.AspNetCore.Http;

namespace Preceptor.Ui.Access;

/// <summary>
/// Whether a visit may be counted, without knowing whose it is. A browser may object with Global Privacy Control or Do Not Track, a visitor on the page of cookies.
/// Source: Privacy and Electronic Communications Regulations 2003 as amended by the Data (Use and Access) Act 2025, schedule 12.
/// </summary>
public static class Counting
{
    public const string Cookie = "preceptor-uncounted";

    /// <summary>Sent with a request for a copy to keep on a device, which carries no cookie and so cannot say that its reader objects.</summary>
    private const string CopyHeader = "preceptor-copy";

    private static readonly TimeSpan Lasts = TimeSpan.FromDays(365);

    public static bool MayCount(this HttpRequest request) => !request.Cookies.ContainsKey(Cookie) && request.Headers["Sec-GPC"] != "1" && request.Headers["DNT"] != "1" && !request.Headers.ContainsKey(CopyHeader);

    public static void Object(this HttpResponse response) =>
        response.Cookies.Append(Cookie, "1", new() { MaxAge = Lasts, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = response.HttpContext.Request.IsHttps });

    public static void Agree(this HttpResponse response) => response.Cookies.Delete(Cookie);
}
