using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Preceptor.Ui;

/// <summary>News of what was just done, shown once at the top of the next page.</summary>
public static class PageModelMessages
{
    private const string Key = "Preceptor.Success";

    /// <summary>Call before redirecting: <c>PageModelMessages.Success(this, "Amira Khan was added")</c>.</summary>
    public static void Success(PageModel page, string sentence)
    {
        ArgumentNullException.ThrowIfNull(page);
        page.TempData[Key] = sentence;
    }

    internal static string? Take(ITempDataDictionary temporary) => temporary[Key] as string;
}
