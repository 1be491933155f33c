using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Discussions.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints;

/// <summary>The rules of Talking Points, and how they were kept over the last year, for everybody.</summary>
[OpenToAll]
internal sealed class TransparencyModel(SafetyAsked safety, DiscussionsOptions options) : PageModel
{
    public Transparency Year { get; private set; } = null!;

    public DiscussionsOptions Options => options;

    public async Task OnGetAsync(CancellationToken cancel) => Year = await safety.YearAsync(cancel);
}
