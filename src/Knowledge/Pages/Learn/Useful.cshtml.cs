using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Actions;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>Takes the answer to "Is this page useful?" and goes back to the page. It is nobody's answer, so a look at where the form came from does instead of a token.</summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
internal sealed class UsefulModel(SayUseful say) : PageModel
{
    public IActionResult OnGet(string slug) => Redirect($"/learn/pages/{Uri.EscapeDataString(slug)}");

    public async Task<IActionResult> OnPostAsync(string slug, string? answer, CancellationToken cancel)
    {
        if (!Request.IsFromThisSite())
        {
            return BadRequest();
        }

        var browser = $"{HttpContext.Connection.RemoteIpAddress}|{Request.Headers.UserAgent}";
        if (answer is not ("yes" or "no") || !(await say.RunAsync(slug, answer == "yes", browser, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "Thank you. The editors see how many find this page useful.");
        return Redirect($"/learn/pages/{Uri.EscapeDataString(slug)}");
    }
}
