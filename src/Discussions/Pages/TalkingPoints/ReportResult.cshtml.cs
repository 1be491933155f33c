using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>What became of a report, for whoever has its secret link. It is there when Talking Points is off, too.</summary>
[OpenToAll]
[Limited]
internal sealed class ReportResultModel(MineAsked mine, DiscussionsOptions options, TimeProvider clock) : PageModel
{
    public (Report Report, Case Case)? Found { get; private set; }

    public int Hours => options.HoursToDecision;

    public string Clock => DecisionClock.InWords(DecisionClock.Of(Found!.Value.Case, UkTime.Now(clock)));

    public async Task OnGetAsync(string token, CancellationToken cancel)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Found = await mine.ReportAsync(token, cancel);
    }
}
