using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Queries;
using Preceptor.Kernel.Answers;
using Preceptor.Ui.Forms;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>A page that is there only while Talking Points is on. Moderation, one's own decisions and the figures stay.</summary>
internal abstract class TalkingPointsPage(SafetyAsked safety) : PageModel
{
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await safety.IsOffAsync(context.HttpContext.RequestAborted))
        {
            context.Result = Redirect("/talking-points/closed");
            return;
        }

        await next();
    }

    /// <summary>Not found, forbidden, or nothing: then the refusals are on the form, and the page shows them.</summary>
    protected IActionResult? Refuse(IReadOnlyList<Refusal> refusals)
    {
        ModelState.Add(refusals);
        return refusals.Any(refusal => refusal is Missing) ? NotFound() : refusals.Any(refusal => refusal is NotPermitted) ? Forbid() : null;
    }
}
