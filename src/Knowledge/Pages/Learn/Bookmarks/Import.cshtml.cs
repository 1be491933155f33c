using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Actions;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>Takes in a file of bookmarks.</summary>
[SignedInOnly]
[RequestSizeLimit(BringInBookmarks.MostBytes + 65_536)]
internal sealed class ImportModel(BringInBookmarks bringIn) : PageModel
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Upload is not { Length: > 0 and <= BringInBookmarks.MostBytes } file)
        {
            ModelState.AddModelError(nameof(Upload), "Select a file of 2 MB at most");
            return Page();
        }

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var outcome = await bringIn.RunAsync(HttpContext.Actor(), await reader.ReadToEndAsync(cancel), cancel);
        if (!outcome.Done(out var count))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"{UkWords.Count(count, "bookmark was", "bookmarks were")} brought in.");
        return Redirect("/learn/bookmarks");
    }
}
