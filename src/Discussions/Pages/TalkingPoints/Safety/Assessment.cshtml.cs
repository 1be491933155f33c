using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Domain;
using Preceptor.Discussions.Queries;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints.Safety;

/// <summary>A risk assessment to finish on paper or in a word processor: what the settings say is filled in, judgements are left to people.</summary>
[Requires(typeof(DiscussionsPermissions), nameof(DiscussionsPermissions.Safety))]
internal sealed class AssessmentModel(SafetyAsked safety, HarmList harms, DiscussionsOptions options, TimeProvider clock) : PageModel
{
    public Use Use { get; private set; } = null!;

    public Transparency Year { get; private set; } = null!;

    public IReadOnlyList<Harm> Harms => harms.On(Today);

    public DiscussionsOptions Options => options;

    public DateOnly Today => UkTime.Today(clock);

    public async Task OnGetAsync(CancellationToken cancel) => (Use, Year) = (await safety.UseAsync(HttpContext.Actor(), cancel), await safety.YearAsync(cancel));
}
