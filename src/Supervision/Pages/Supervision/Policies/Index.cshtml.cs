using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision.Policies;

/// <summary>What each profile asks on a date, from where it is, and whether the employer has adopted it.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.Read))]
internal sealed class IndexModel(PoliciesAsked policies, StaffAsked staff, TimeProvider clock) : PageModel
{
    private StaffBook _staff = null!;

    [BindProperty(SupportsGet = true, Name = "on")]
    public string? On { get; set; }

    public DateOnly Day { get; private set; }

    public IReadOnlyList<ProfileView> Profiles { get; private set; } = [];

    public bool MayAdopt => HttpContext.Actor().May(SupervisionPermissions.AdoptPolicy);

    public string By(PersonId? person) => person is { } id ? $" by {_staff.NameOf(id)}" : "";

    /// <summary>A date that is none shows today.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Day = TypedDates.Parse(On ?? "") ?? UkTime.Today(clock);
        On = Day.ToString("dd/MM/yyyy");
        ModelState.Clear();
        Profiles = await policies.AskAsync(HttpContext.Actor(), Day, cancel);
        _staff = await staff.EverAsync(HttpContext.Actor(), cancel);
    }
}
