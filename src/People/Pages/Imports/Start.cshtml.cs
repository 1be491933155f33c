using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Domain;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Imports;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Import))]
internal sealed class StartModel : PageModel
{
    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        new("staff", "Staff", "Associates, doctors and colleagues, with their teams"),
        new("establishment", "Establishment", "Funded posts and who holds them. Import your staff first"),
    ];

    [BindProperty]
    public string? Kind { get; set; }

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (!Enum.TryParse<ImportKind>(Kind, ignoreCase: true, out _))
        {
            ModelState.AddModelError(nameof(Kind), "Select what your file holds");
            return Page();
        }

        return Redirect($"/imports/upload/{Kind}");
    }
}
