using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules.Bookmarks;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>All pages of a folder and below, one after another, with dates and sources.</summary>
[SignedInOnly]
internal sealed class PrintModel(BookmarksAsked bookmarks, PageAsked pages, TimeProvider clock) : PageModel
{
    public PlacedFolder Placed { get; private set; } = null!;

    public IReadOnlyList<(PageView View, string Notes)> Views { get; private set; } = [];

    public DateOnly Today => UkTime.Today(clock);

    public async Task<IActionResult> OnGetAsync(FolderId folder, CancellationToken cancel)
    {
        var book = await bookmarks.OfAsync(HttpContext.Actor(), cancel);
        if (book.Folders.FirstOrDefault(placed => placed.Folder.Id == folder) is not { } placed)
        {
            return NotFound();
        }

        var below = FolderTree.WithAllBelow([.. book.Folders.Select(each => each.Folder)], folder);
        var views = new List<(PageView, string)>();
        foreach (var line in below.SelectMany(id => book.In(id)).Where(line => line.Live is not null))
        {
            views.Add((await pages.ViewAsync(line.Live!.Page, line.Live.Version, cancel), line.Bookmark.Notes));
        }

        (Placed, Views) = (placed, views);
        return Page();
    }

    /// <summary>Each page's headings go one level down below its title; source links lead nowhere on paper, so the list stands under each page.</summary>
    public string Text(PageView view) =>
        string.Concat(view.Fields.Select(each => (each.Field.IsHeaded ? $"<h3 class=\"nhsuk-heading-m\">{Encoded(each.Field.Label)}</h3>" : "") + (each.Field.IsLong ? PageHtml.ForPrint(each.Text) : $"<p>{Encoded(each.Text)}</p>")))
        + (view.Sources.Count == 0 ? "" : $"<h3 class=\"nhsuk-heading-s\">Sources</h3><ol class=\"nhsuk-list nhsuk-list--number nhsuk-body-s preceptor-sources\">{string.Concat(view.Sources.Select(source => $"<li>{Encoded(string.Join(", ", new[] { source.Text, source.Address, source.Dated }.OfType<string>()))}</li>"))}</ol>")
        + $"<p class=\"nhsuk-body-s\">{(view.Version.ReviewedOn is { } reviewed ? $"Last reviewed {UkWords.Date(reviewed)}. " : "")}{(view.Version.ReviewOn is { } due ? $"Next review due {UkWords.Date(due)}." : "")}</p>";

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
