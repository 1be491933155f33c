using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints.Moderation;

/// <summary>What waits for a decision, the longest first, and what was decided last.</summary>
[Requires(typeof(DiscussionsPermissions), nameof(DiscussionsPermissions.Moderate))]
internal sealed class IndexModel(CasesAsked cases, DiscussionsOptions options) : PageModel
{
    public Queue Queue { get; private set; } = null!;

    public int Hours => options.HoursToDecision;

    public string Finding => (Queue.Open.Count, Queue.Open.Count(line => DecisionClock.IsLate(line.Case, Queue.Now, Hours))) switch
    {
        (0, _) => "Nothing waits for a decision.",
        (var open, 0) => $"{UkWords.Count(open, "case waits", "cases wait")} for a decision, none longer than {Hours} hours.",
        var (open, late) => $"{UkWords.Count(open, "case waits", "cases wait")} for a decision, {late} longer than {Hours} hours.",
    };

    public string Clock(Case one) => DecisionClock.InWords(DecisionClock.Of(one, Queue.Now));

    public bool IsLate(Case one) => DecisionClock.IsLate(one, Queue.Now, Hours);

    public async Task OnGetAsync(CancellationToken cancel) => Queue = await cases.QueueAsync(HttpContext.Actor(), cancel);
}
