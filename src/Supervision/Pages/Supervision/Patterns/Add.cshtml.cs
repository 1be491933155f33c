using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision.Patterns;

[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.EditSessions))]
internal sealed class AddModel(SavePattern save, StaffAsked staff, Specialties specialties, TimeProvider clock) : PatternForm(save, specialties)
{
    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (OwnList, Trainees, Week) = ("no", "0", "every");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return await SaveAsync(null, cancel);
    }

    private async Task LoadAsync(CancellationToken cancel) => Offer(await staff.EverAsync(HttpContext.Actor(), cancel), UkTime.Today(clock));
}
