using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Supervision.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision.Associates;

/// <summary>Who was and is an associate's named supervisor.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.Read))]
internal sealed class AssociateModel(Register register) : PageModel
{
    public AssociateView View { get; private set; } = null!;

    public bool MayName => HttpContext.Actor().May(SupervisionPermissions.NameSupervisor);

    public async Task<IActionResult> OnGetAsync(PersonId associate, CancellationToken cancel)
    {
        if (await register.OfAsync(HttpContext.Actor(), associate, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
