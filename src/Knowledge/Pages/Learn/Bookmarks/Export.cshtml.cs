using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Data.BookmarkFiles;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>All bookmarks with notes, tags and folders, in a file that this site and others read.</summary>
[SignedInOnly]
internal sealed class ExportModel(BookmarksAsked bookmarks) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var kept = (await bookmarks.OfAsync(HttpContext.Actor(), cancel)).ToKeep();
        return format switch
        {
            "json" => File(Encoding.UTF8.GetBytes(JsonBookmarks.Write(kept)), "application/json", "bookmarks.json"),
            "csv" => new CsvFile(CsvBookmarks.Write(kept), "bookmarks.csv"),
            "html" => File(Encoding.UTF8.GetBytes(NetscapeBookmarks.Write(kept, $"{Request.Scheme}://{Request.Host}")), "text/html", "bookmarks.html"),
            _ => NotFound(),
        };
    }
}
