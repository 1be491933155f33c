using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using Preceptor.Discussions.Queries;
using Preceptor.Discussions.Rules;
using Preceptor.Kernel.Sheets;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Discussions.Pages.TalkingPoints.Moderation;

/// <summary>Every case with its decision, for a spreadsheet and for Ofcom: ids and codes, nobody's name and nobody's words.</summary>
[Requires(typeof(DiscussionsPermissions), nameof(DiscussionsPermissions.Moderate))]
internal sealed class DecisionsCsvModel(SafetyAsked safety) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var lines = await safety.DecisionsAsync(HttpContext.Actor(), cancel);
        var csv = SheetWriter.Csv(
            ["Case", "Message", "Why", "Reasons reported", "Opened (UTC)", "Decided (UTC)", "Hours to decision", "Decision", "For the author", "Decided by (account)", "Appeal against case"],
            [.. lines.Select(Cells)]);
        return new CsvFile(csv, "decisions.csv");
    }

    private static string[] Cells(DecisionLine line)
    {
        var one = line.Case;
        return
        [
            $"{one.Id}", $"{one.MessageId}", $"{one.Why}", string.Join(' ', line.Reasons), At(one.OpenedAt), At(one.DecidedAt),
            one.DecidedAt is { } decided ? DecisionClock.Of(one, decided).TotalHours.ToString("0.0") : "", $"{one.Decision}", $"{line.Sanction}", $"{one.DecidedById}", $"{one.AppealOf}",
        ];
    }

    private static string At(Instant? instant) => instant?.ToDateTimeUtc().ToString("yyyy-MM-dd HH:mm") ?? "";
}
