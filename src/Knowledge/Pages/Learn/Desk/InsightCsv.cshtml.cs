using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Sheets;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Desk;

/// <summary>How pages fare with their readers, for a spreadsheet.</summary>
[Requires(typeof(KnowledgePermissions), nameof(KnowledgePermissions.Write))]
internal sealed class InsightCsvModel(InsightAsked insight) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var pages = await insight.AskAsync(HttpContext.Actor(), cancel);
        var csv = SheetWriter.Csv(
            ["Page", "Address", "Views in 30 days", "Views in a year", "Useful", "Stars", "Bookmarks", "Comments"],
            [.. pages.Select(page => new[]
            {
                page.Page.Version.Title, $"/learn/pages/{page.Page.Page.Slug}", SmallNumbers.InWords(page.Month), SmallNumbers.InWords(page.Year),
                page.Useful.InWords, page.Stars, SmallNumbers.InWords(page.Bookmarks), $"{page.Comments}",
            })]);
        return new CsvFile(csv, "insight.csv");
    }
}
