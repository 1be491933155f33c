using Microsoft.AspNetCore.Mvc;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

[SignedInOnly]
internal sealed class FolderAddModel(BookmarksAsked bookmarks, KeepFolders keep) : FolderForm(bookmarks)
{
    public Task OnGetAsync(CancellationToken cancel) => LoadBookAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await keep.SaveAsync(HttpContext.Actor(), null, (Name ?? "", Parent), cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, $"The folder {Name} is added.");
            return Redirect("/learn/bookmarks");
        }

        ModelState.Add(outcome.Refusals);
        await LoadBookAsync(cancel);
        return Page();
    }
}
