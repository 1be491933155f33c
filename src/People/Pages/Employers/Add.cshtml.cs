using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.People.Actions;
using Preceptor.Ui.Access;
using Preceptor.Ui;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.Employers;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.ManageEmployers))]
internal sealed class AddModel(AddEmployer add) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? OdsCode { get; set; }

    [BindProperty]
    public string? OfficerGivenName { get; set; }

    [BindProperty]
    public string? OfficerFamilyName { get; set; }

    [BindProperty]
    public string? OfficerEmail { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var outcome = await add.RunAsync(HttpContext.Actor(), new(Name, OdsCode, OfficerGivenName, OfficerFamilyName, OfficerEmail), cancel);
        if (!outcome.IsDone)
        {
            ModelState.Add(outcome.Refusals);
            return Page();
        }

        PageModelMessages.Success(this, $"{Name} is added. Its officer is invited at {OfficerEmail}.");
        return Redirect("/employers");
    }
}
