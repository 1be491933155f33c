using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Knowledge.Domain;
using Preceptor.Knowledge.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Knowledge.Pages.Learn;

/// <summary>All live pages of one type, by title.</summary>
[OpenToAll]
internal sealed class TypesModel(PageLists lists) : PageModel
{
    public PageTemplate Template { get; private set; } = null!;

    public IReadOnlyList<PageLine> Pages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string type, CancellationToken cancel)
    {
        if (PageTemplates.Find(type) is not { } template)
        {
            return NotFound();
        }

        (Template, Pages) = (template, await lists.OfTypeAsync(type, cancel));
        return Page();
    }
}
