using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn.Bookmarks;

/// <summary>All pages of a folder and below, one after another, with dates and sources.</summary>
[SignedInOnly]
internal sealed class PrintModel(PackAsked packs) : PageModel
{
    public Pack Pack { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(FolderId folder, CancellationToken cancel)
    {
        if (await packs.AskAsync(HttpContext.Actor(), folder, cancel) is not { } pack)
        {
            return NotFound();
        }

        Pack = pack;
        return Page();
    }

    /// <summary>Each page's headings go one level down below its title; source links lead nowhere on paper, so the list stands under each page.</summary>
    public string Text(PageView view) =>
        string.Concat(view.Fields.Select(each => (each.Field.IsHeaded ? $"<h3 class=\"nhsuk-heading-m\">{Encoded(each.Field.Label)}</h3>" : "") + (each.Field.IsLong ? PageHtml.ForPrint(each.Text) : $"<p>{Encoded(each.Text)}</p>")))
        + (view.Sources.Count == 0 ? "" : $"<h3 class=\"nhsuk-heading-s\">Sources</h3><ol class=\"nhsuk-list nhsuk-list--number nhsuk-body-s preceptor-sources\">{string.Concat(view.Sources.Select(source => $"<li>{Encoded(string.Join(", ", new[] { source.Text, source.Address, source.Dated }.OfType<string>()))}</li>"))}</ol>")
        + $"<p class=\"nhsuk-body-s\">{(view.Version.ReviewedOn is { } reviewed ? $"Last reviewed {UkWords.Date(reviewed)}. " : "")}{(view.Version.ReviewOn is { } due ? $"Next review due {UkWords.Date(due)}." : "")}</p>";

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
