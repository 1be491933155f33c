using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Sheets;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>Reviews that are due or overdue, for a spreadsheet.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class ReviewsCsvModel(DeskAsked desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var view = await desk.AskAsync(HttpContext.Actor(), cancel);
        var csv = SheetWriter.Csv(
            ["Page", "Address", "Type", "Last reviewed", "Review due", "Overdue"],
            [.. view.Reviews.Select(line => new[]
            {
                line.Version.Title, $"/learn/pages/{line.Page.Slug}", line.Page.Type, line.Version.ReviewedOn?.ToString("yyyy-MM-dd") ?? "",
                line.Version.ReviewOn!.Value.ToString("yyyy-MM-dd"), line.Version.ReviewOn < view.Today ? "yes" : "no",
            })]);
        return new CsvFile(csv, "reviews.csv");
    }
}
