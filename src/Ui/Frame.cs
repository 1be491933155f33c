using Microsoft.AspNetCore.Http;
using Preceptor.Ui.Access;

namespace Preceptor.Ui;

/// <summary>What the frame shows this reader: the places in the navigation that they may open, and which of them this page is in.</summary>
internal static class Frame
{
    public static IReadOnlyList<NavigationEntry> Visible(IEnumerable<NavigationEntry> entries, HttpContext http)
    {
        var actor = http.Actor();
        return [.. entries.Where(entry => actor.IsSignedIn ? entry.Needs is null || actor.May(entry.Needs) : entry.IsOpenToAll).OrderBy(entry => entry.Order)];
    }

    /// <summary>The entry whose address is the longest beginning of the page's, so that /people/plan is not in /people if both are entries.</summary>
    public static NavigationEntry? Current(IEnumerable<NavigationEntry> entries, PathString path) => entries
        .Where(entry => entry.Href is "/" ? path == "/" : path.StartsWithSegments(entry.Href, StringComparison.OrdinalIgnoreCase))
        .MaxBy(entry => entry.Href.Length);
}
