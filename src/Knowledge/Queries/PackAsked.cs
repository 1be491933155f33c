using Preceptor.Kernel.Access;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Rules.Bookmarks;

namespace Preceptor.Knowledge.Queries;

/// <param name="Notes">The member's own, of their bookmark.</param>
internal sealed record PackPage(PageView View, string Notes);

/// <summary>The live pages of a folder and all below it, to take away.</summary>
internal sealed record Pack(PlacedFolder Placed, IReadOnlyList<PackPage> Pages, DateOnly Today);

/// <summary>What goes with a member who takes a folder away, on paper or as a book?</summary>
internal sealed class PackAsked(BookmarksAsked bookmarks, PageAsked pages, TimeProvider clock)
{
    /// <summary>Nothing when the folder is not the asker's.</summary>
    public async Task<Pack?> AskAsync(Actor actor, FolderId folder, CancellationToken cancel)
    {
        var book = await bookmarks.OfAsync(actor, cancel);
        if (book.Folders.FirstOrDefault(placed => placed.Folder.Id == folder) is not { } placed)
        {
            return null;
        }

        var below = FolderTree.WithAllBelow([.. book.Folders.Select(each => each.Folder)], folder);
        var packed = new List<PackPage>();
        foreach (var line in below.SelectMany(id => book.In(id)).Where(line => line.Live is not null))
        {
            packed.Add(new(await pages.ViewAsync(line.Live!.Page, line.Live.Version, cancel), line.Bookmark.Notes));
        }

        return new(placed, packed, UkTime.Today(clock));
    }
}
