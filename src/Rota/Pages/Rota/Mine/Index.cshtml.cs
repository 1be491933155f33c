using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Preceptor.Kernel;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Mine;

/// <summary>An associate's own duties, who supervises them, and their calendar's address.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Request))]
internal sealed class IndexModel(MyDuties duties, MakeCalendarFeed make, IDatabases databases, TimeProvider clock, SiteOptions site) : PageModel
{
    public IReadOnlyList<MyDuty> Duties { get; private set; } = [];

    public MyDuty? Next => Duties.FirstOrDefault(duty => duty.Until > UkTime.Now(clock));

    public bool HasFeed { get; private set; }

    /// <summary>The calendar's address, shown once.</summary>
    public string? Secret { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostCalendarAsync(CancellationToken cancel)
    {
        var outcome = await make.RunAsync(HttpContext.Actor(), cancel);
        Secret = outcome.Done(out var secret) ? $"{site.BaseUrl}/calendar/{secret}" : null;
        await LoadAsync(cancel);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        if (actor.Person is { } person)
        {
            Duties = await duties.AskAsync(actor, person, UkTime.Today(clock), cancel);
            await using var db = databases.Open(actor);
            HasFeed = await db.Set<CalendarFeed>().AnyAsync(row => row.PersonId == person, cancel);
        }
    }
}
