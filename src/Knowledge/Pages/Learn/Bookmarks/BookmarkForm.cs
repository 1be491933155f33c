using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>The fields of a bookmark, for adding and changing one.</summary>
internal abstract class BookmarkForm(BookmarksAsked bookmarks) : PageModel
{
    [BindProperty]
    public FolderId? Folder { get; set; }

    [BindProperty]
    public string? Notes { get; set; }

    [BindProperty]
    public string? Tags { get; set; }

    [BindProperty]
    public bool IsPinned { get; set; }

    public IReadOnlyList<Choice> Folders { get; private set; } = [];

    protected BookmarkText Typed => new(Folder, Notes ?? "", Tags ?? "", IsPinned);

    protected void Show(Bookmark bookmark) => (Folder, Notes, Tags, IsPinned) = (bookmark.FolderId, bookmark.Notes, string.Join(", ", bookmark.Tags), bookmark.IsPinned);

    protected async Task<BookmarkBook> LoadBookAsync(CancellationToken cancel)
    {
        var book = await bookmarks.OfAsync(HttpContext.Actor(), cancel);
        Folders = FolderChoice.Of(book);
        return book;
    }
}
