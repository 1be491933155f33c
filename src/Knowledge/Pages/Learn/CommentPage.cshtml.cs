using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>A member writes a comment under their own name.</summary>
[SignedInOnly]
internal sealed class CommentPageModel(PageAsked pages, WriteComment write) : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    public PageView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if ((await pages.AskAsync(slug, cancel))?.View is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        var outcome = await write.RunAsync(Writer.Of(HttpContext), slug, Text ?? "", cancel);
        if (!outcome.Done(out var state))
        {
            ModelState.Add(outcome.Refusals);
            return await OnGetAsync(slug, cancel);
        }

        PageModelMessages.Success(this, state is CommentState.Waiting ? "Thank you. A moderator looks at your comment before others see it." : "Your comment is published.");
        return Redirect($"/learn/pages/{slug}#comments");
    }
}
