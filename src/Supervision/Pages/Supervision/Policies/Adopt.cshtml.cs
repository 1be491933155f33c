using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.Policies;

[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.AdoptPolicy))]
internal sealed class AdoptModel(AdoptProfile adopt) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "profile")]
    public string? Typed { get; set; }

    public string Profile => Typed ?? Profiles.Strict;

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public IActionResult OnGet() => Profiles.Adoptable.ContainsKey(Profile) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await adopt.RunAsync(HttpContext.Actor(), new(Profile, From ?? "", Why ?? ""), cancel);
        if (outcome.Done(out var from))
        {
            PageModelMessages.Success(this, $"The {Profiles.NameOf(Profile).ToLowerInvariant()} is adopted from {UkWords.Date(from)}.");
            return Redirect("/supervision/policies");
        }

        ModelState.Add(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : Page();
    }
}
