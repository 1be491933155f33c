using Microsoft.AspNetCore.Mvc;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules.Bookmarks;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>Name, place, share link and end of a folder.</summary>
[SignedInOnly]
internal sealed class FolderChangeModel(BookmarksAsked bookmarks, KeepFolders keep) : FolderForm(bookmarks)
{
    public PlacedFolder Placed { get; private set; } = null!;

    /// <summary>A share link that was just made.</summary>
    public string? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(FolderId folder, CancellationToken cancel)
    {
        if (!await LoadAsync(folder, cancel))
        {
            return NotFound();
        }

        (Name, Parent) = (Placed.Folder.Name, Placed.Folder.ParentId);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(FolderId folder, CancellationToken cancel)
    {
        if (!await LoadAsync(folder, cancel))
        {
            return NotFound();
        }

        var outcome = await keep.SaveAsync(HttpContext.Actor(), folder, (Name ?? "", Parent), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, "The folder is saved.");
        return Redirect("/learn/bookmarks");
    }

    public async Task<IActionResult> OnPostShareAsync(FolderId folder, CancellationToken cancel)
    {
        if (!(await keep.ShareAsync(HttpContext.Actor(), folder, cancel)).Done(out var secret))
        {
            return NotFound();
        }

        Link = $"{Request.Scheme}://{Request.Host}/learn/shared/{secret}";
        return await OnGetAsync(folder, cancel);
    }

    public async Task<IActionResult> OnPostEndSharingAsync(FolderId folder, CancellationToken cancel)
    {
        if (!(await keep.EndSharingAsync(HttpContext.Actor(), folder, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The link works no more.");
        return Redirect($"/learn/bookmarks/folders/{folder}");
    }

    public async Task<IActionResult> OnPostRemoveAsync(FolderId folder, CancellationToken cancel)
    {
        if (!(await keep.RemoveAsync(HttpContext.Actor(), folder, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "The folder is removed.");
        return Redirect("/learn/bookmarks");
    }

    private async Task<bool> LoadAsync(FolderId id, CancellationToken cancel)
    {
        if ((await LoadBookAsync(cancel)).Folders.FirstOrDefault(placed => placed.Folder.Id == id) is not { } placed)
        {
            return false;
        }

        Placed = placed;
        return true;
    }
}
