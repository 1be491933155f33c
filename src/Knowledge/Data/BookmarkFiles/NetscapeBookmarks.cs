using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data.BookmarkFiles;

/// <summary>Bookmarks as browsers exchange them: the HTML that Netscape began with. TAGS and PINNED are attributes that others pass over.</summary>
internal static class NetscapeBookmarks
{
    /// <param name="site">The site's own address, as a file on a desk has no other.</param>
    public static string Write(IReadOnlyList<KeptBookmark> bookmarks, string site)
    {
        var html = new StringBuilder(
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n");
        Put(html, bookmarks, 0, site);
        return html.ToString();
    }

    /// <summary>Nothing when it is no such file.</summary>
    public static IReadOnlyList<KeptBookmark>? Read(string text)
    {
        var document = new HtmlParser().ParseDocument(text);
        return document.QuerySelector("dl") is { } list && text.Contains("NETSCAPE-Bookmark-file", StringComparison.OrdinalIgnoreCase) ? [.. Of(list, [])] : null;
    }

    private static void Put(StringBuilder html, IEnumerable<KeptBookmark> bookmarks, int level, string site)
    {
        html.Append("<DL><p>\n");
        foreach (var group in bookmarks.GroupBy(bookmark => bookmark.Folder.Count > level ? bookmark.Folder[level] : null))
        {
            if (group.Key is { } name)
            {
                html.Append($"<DT><H3>{WebUtility.HtmlEncode(name)}</H3>\n");
                Put(html, group, level + 1, site);
                continue;
            }

            foreach (var bookmark in group)
            {
                var address = bookmark.Address.StartsWith('/') ? site + bookmark.Address : bookmark.Address;
                html.Append($"<DT><A HREF=\"{WebUtility.HtmlEncode(address)}\" ADD_DATE=\"{bookmark.Added}\" TAGS=\"{WebUtility.HtmlEncode(string.Join(',', bookmark.Tags))}\"{(bookmark.IsPinned ? " PINNED=\"1\"" : "")}>{WebUtility.HtmlEncode(bookmark.Title)}</A>\n");
                html.Append(bookmark.Notes.Length > 0 ? $"<DD>{WebUtility.HtmlEncode(bookmark.Notes)}\n" : "");
            }
        }

        html.Append("</DL><p>\n");
    }

    private static IEnumerable<KeptBookmark> Of(IElement list, IReadOnlyList<string> folder)
    {
        foreach (var item in list.Children.Where(child => child.LocalName == "dt"))
        {
            if (item.Children.FirstOrDefault(child => child.LocalName == "h3") is { } heading)
            {
                foreach (var bookmark in item.Children.Where(child => child.LocalName == "dl").SelectMany(inner => Of(inner, [.. folder, heading.TextContent.Trim()])))
                {
                    yield return bookmark;
                }
            }
            else if (item.QuerySelector("a") is { } link)
            {
                var notes = item.NextElementSibling is { LocalName: "dd" } below ? below.TextContent.Trim() : "";
                yield return new(
                    link.TextContent.Trim(), link.GetAttribute("href") ?? "", folder, notes,
                    [.. (link.GetAttribute("tags") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
                    link.HasAttribute("pinned"), long.TryParse(link.GetAttribute("add_date"), out var added) ? added : 0);
            }
        }
    }
}
