using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>How the pages that an editor keeps fare with their readers.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class InsightModel(InsightAsked insight) : PageModel
{
    public IReadOnlyList<PageInsight> Pages { get; private set; } = [];

    public string Finding => Pages.Count(page => page.Month == 0) is var unread && Pages.Count == 0 ? "None of your pages is live."
        : unread == 0 ? $"Every page was opened in the last {InsightAsked.DaysOfMonth} days."
        : $"{unread:N0} of {Pages.Count:N0} pages were opened by nobody in the last {InsightAsked.DaysOfMonth} days.";

    public async Task OnGetAsync(CancellationToken cancel) => Pages = await insight.AskAsync(HttpContext.Actor(), cancel);
}
