using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Data;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Rules;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.PersonForm;

/// <summary>The journey's first question, which starts its draft.</summary>
[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class StartModel(Drafts drafts, SavePerson save, Roles roles) : PageModel
{
    [BindProperty]
    public string? StaffNumber { get; set; }

    [BindProperty]
    public string? GivenName { get; set; }

    [BindProperty]
    public string? FamilyName { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var text = new PersonText { StaffNumber = StaffNumber ?? "", GivenName = GivenName ?? "", FamilyName = FamilyName ?? "" };
        string[] fields = [nameof(StaffNumber), nameof(GivenName), nameof(FamilyName)];
        var refusals = PersonReading.Read(text, roles).Refusals.Where(refusal => fields.Contains(refusal.Field)).ToList();
        if (await save.NumberProblemAsync(HttpContext.Actor(), text.StaffNumber, cancel) is { } taken)
        {
            refusals.Add(taken);
        }

        if (refusals.Count > 0)
        {
            refusals.ForEach(refusal => ModelState.AddModelError(refusal.Field!, refusal.Sentence));
            return Page();
        }

        var draft = await drafts.StartAsync(HttpContext.Actor(), new PersonAnswers { Text = text }, cancel);
        return LocalRedirect(PersonAnswers.Page(draft, "role"));
    }
}
