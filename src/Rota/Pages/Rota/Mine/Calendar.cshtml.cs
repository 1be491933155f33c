using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;

namespace Preceptor.Rota.Pages.Rota.Mine;

/// <summary>The calendar behind a secret address, for calendar programs, which cannot sign in.</summary>
[OpenToAll]
[Limited]
internal sealed class CalendarModel(PersonalCalendar calendar) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel) =>
        await calendar.AskAsync(token, cancel) is { } text ? File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8") : NotFound();
}
