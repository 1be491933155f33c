using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>The fields of a folder, for adding and changing one.</summary>
internal abstract class FolderForm(BookmarksAsked bookmarks) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public FolderId? Parent { get; set; }

    public IReadOnlyList<Choice> Parents { get; private set; } = [];

    protected async Task<BookmarkBook> LoadBookAsync(CancellationToken cancel)
    {
        var book = await bookmarks.OfAsync(HttpContext.Actor(), cancel);
        Parents = FolderChoice.Of(book);
        return book;
    }
}
