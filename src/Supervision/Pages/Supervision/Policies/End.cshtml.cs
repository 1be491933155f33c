using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.Policies;

[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.AdoptPolicy))]
internal sealed class EndModel(PoliciesAsked policies, AdoptProfile adopt) : PageModel
{
    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public Adoption Adoption { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(AdoptionId adoption, CancellationToken cancel) => await LoadAsync(adoption, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(AdoptionId adoption, CancellationToken cancel)
    {
        if (!await LoadAsync(adoption, cancel))
        {
            return NotFound();
        }

        var outcome = await adopt.EndAsync(HttpContext.Actor(), adoption, (Until ?? "", Why ?? ""), cancel);
        if (!outcome.Done(out var until))
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"The {Profiles.NameOf(Adoption.Profile).ToLowerInvariant()} ends on {UkWords.Date(until)}.");
        return Redirect("/supervision/policies");
    }

    private async Task<bool> LoadAsync(AdoptionId id, CancellationToken cancel)
    {
        if (await policies.OneAsync(HttpContext.Actor(), id, cancel) is not { } adoption)
        {
            return false;
        }

        Adoption = adoption;
        return true;
    }
}
