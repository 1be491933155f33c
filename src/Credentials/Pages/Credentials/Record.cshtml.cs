using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Credentials.Pages.Credentials;

/// <summary>The journey's first question, which starts its draft.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Record))]
internal sealed class RecordModel(Drafts drafts, IStaff staff) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "person")]
    public PersonId Person { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    public string Name { get; private set; } = "";

    public static IReadOnlyList<Choice> Kinds { get; } = [.. RecordKind.All.Select(kind => new Choice(kind.Code, kind.Name))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel))
        {
            return NotFound();
        }

        if (RecordKind.Find(Kind) is not { } kind)
        {
            ModelState.AddModelError(nameof(Kind), "Select what you want to record");
            return Page();
        }

        var draft = await drafts.StartAsync(HttpContext.Actor(), new RecordAnswers { Person = Person, Name = Name, Text = new() { Kind = kind.Code } }, cancel);
        return LocalRedirect(RecordAnswers.Page(draft, "details"));
    }

    private async Task<bool> FindAsync(CancellationToken cancel)
    {
        var found = await staff.PeopleAsync(HttpContext.Actor(), new(DateOnly.MinValue, DateOnly.MaxValue, [Person]), cancel);
        Name = found.Count > 0 ? found[0].Name : "";
        return found.Count > 0;
    }
}
