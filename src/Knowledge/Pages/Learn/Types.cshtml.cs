using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Caching;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>All live pages of one type, by title, fifty at a time.</summary>
[OpenToAll]
[SameForReaders("p")]
internal sealed class TypesModel(PageLists lists) : PageModel
{
    private const int OnePage = 50;

    /// <summary>From 1; one beyond the last leads to the first.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageTemplate Template { get; private set; } = null!;

    public int Pages { get; private set; }

    /// <summary>Those of this page of the list; made-up ones come last.</summary>
    public IReadOnlyList<PageLine> Lines { get; private set; } = [];

    public string Heading => Template.Plural + (Pages > 1 ? $" (page {PageNumber} of {Pages})" : "");

    public async Task<IActionResult> OnGetAsync(string type, CancellationToken cancel)
    {
        if (PageTemplates.Find(type) is not { } template)
        {
            return NotFound();
        }

        var all = await lists.OfTypeAsync(type, cancel);
        (Template, Pages) = (template, (all.Count + OnePage - 1) / OnePage);
        PageNumber = PageNumber >= 1 && PageNumber <= Pages ? PageNumber : 1;
        Lines = [.. all.OrderBy(page => page.IsExample).Skip((PageNumber - 1) * OnePage).Take(OnePage)];
        return Page();
    }
}
