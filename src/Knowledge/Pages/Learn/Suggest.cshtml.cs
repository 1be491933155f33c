using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Knowledge.Rules.Search;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>Pages that begin to match, as JSON for the search box. Without JavaScript the box sends its form and nothing is lost.</summary>
[OpenToAll]
internal sealed class SuggestModel(SearchAsked search) : PageModel
{
    private const int Fewest = 2;

    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken cancel)
    {
        var words = (q ?? "").Trim();
        var found = words.Length is < Fewest or > SearchReading.MostLength ? [] : await search.SuggestAsync(words, cancel);
        return new JsonResult(found.Select(page => new { text = page.Title, hint = PageTemplates.Of(page.Type).Name, href = $"/learn/pages/{page.Slug}" }));
    }
}
