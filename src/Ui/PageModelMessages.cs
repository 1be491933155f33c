using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Preceptor.Ui;

/// <summary>News of what was just done, shown once at the top of the next page.</summary>
public static class PageModelMessages
{
    internal const string Cookie = "preceptor-news";
    private const string Key = "Preceptor.Success";

    /// <summary>Call before redirecting: <c>PageModelMessages.Success(this, "Amira Khan was added")</c>.</summary>
    public static void Success(PageModel page, string sentence)
    {
        ArgumentNullException.ThrowIfNull(page);
        page.TempData[Key] = sentence;
    }

    /// <remarks>Where there is no news nothing is read, as reading alone sends a cookie back.</remarks>
    internal static string? Take(HttpRequest request, ITempDataDictionary temporary) => request.Cookies.ContainsKey(Cookie) ? temporary[Key] as string : null;
}
