using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Jobs.Keeping;
using Preceptor.Kernel.Time;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Web.Pages;

/// <summary>Every cookie that the site sets: those only that are needed, so nobody is asked. And whether what is read is counted, which anybody may refuse.</summary>
[OpenToAll]
internal sealed class CookiesModel(IEnumerable<SiteCookie> cookies, RetentionRules rules, TimeProvider clock) : PageModel
{
    public IReadOnlyList<SiteCookie> Cookies { get; } = [.. cookies];

    /// <summary>How long what is kept of a visit stays, by the rules of today.</summary>
    public IReadOnlyList<RetentionRule> Kept => rules.On(UkTime.Today(clock));

    public bool IsCounted => Request.MayCount();

    /// <summary>It was refused here, and not by the browser.</summary>
    public bool MayAgree => Request.Cookies.ContainsKey(Counting.Cookie);

    public void OnGet()
    {
    }

    public IActionResult OnPost(string? count)
    {
        if (count == "no")
        {
            Response.Object();
        }
        else
        {
            Response.Agree();
        }

        return LocalRedirect("/cookies");
    }
}
