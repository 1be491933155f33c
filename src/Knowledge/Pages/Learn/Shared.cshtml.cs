using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A member's folder, for whoever has its link: to read, without notes.</summary>
[OpenToAll]
[Limited]
internal sealed class SharedModel(BookmarksAsked bookmarks) : PageModel
{
    public string Name { get; private set; } = "";

    public BookmarkBook? Book { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancel)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (await bookmarks.SharedAsync(token, cancel) is var (folder, book))
        {
            (Name, Book) = (folder.Folder.Name, book);
        }
    }
}
