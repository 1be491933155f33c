using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Time;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision.Sessions;

/// <summary>One session in a day of the calendar.</summary>
internal sealed record SessionCell(HeldSession Session, StaffBook Staff, bool MayEdit)
{
    /// <summary>Where the session is changed; none for who may only look.</summary>
    public string? Href => !MayEdit ? null
        : Session.Pattern is { } pattern ? $"/supervision/patterns/{pattern}/date?on={Session.Date:yyyy-MM-dd}"
        : $"/supervision/sessions/{Session.Id}";
}

/// <summary>A week of sessions, by doctor and day.</summary>
[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.Read))]
internal sealed class IndexModel(SessionsOfWeek sessions, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "week")]
    public string? Typed { get; set; }

    public WeekView View { get; private set; } = null!;

    public bool MayEdit => HttpContext.Actor().May(SupervisionPermissions.EditSessions);

    public string Week(int weeks) => View.Monday.AddDays(weeks * WeekView.Days).ToString("yyyy-MM-dd");

    /// <summary>A date that is none shows this week.</summary>
    public async Task OnGetAsync(CancellationToken cancel) =>
        View = await sessions.AskAsync(HttpContext.Actor(), UkTime.MondayOf(TypedDates.Parse(Typed ?? "") ?? UkTime.Today(clock)), cancel);
}
