using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Covering;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Rosters;

/// <summary>Somebody is away: whom to ring, the best first, and what each way changes for whom.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class CoverModel(CoverSearch search, TakeCover take) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "person")]
    public PersonId Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public LeaveKind Kind { get; set; } = LeaveKind.Sick;

    [BindProperty(SupportsGet = true, Name = "first")]
    public DateOnly First { get; set; }

    /// <summary>Inclusive.</summary>
    [BindProperty(SupportsGet = true, Name = "last")]
    public DateOnly Last { get; set; }

    /// <summary>The way that was chosen.</summary>
    [BindProperty]
    public string? Change { get; set; }

    public CoverAnswer View { get; private set; } = null!;

    public IReadOnlyList<string> Broken { get; private set; } = [];

    public static string Words(ProblemLine line) =>
        $"{Say.Duty(line)}, {UkWords.Time(UkTime.TimeOf(line.From))} to {UkWords.Time(UkTime.TimeOf(line.Until))}, {line.Suite ?? line.Site}";

    public string Supervisors(Duty duty) =>
        UkWords.And([.. duty.Supervision.Select(span => View.Without.Made.Problem.Sessions.FirstOrDefault(session => session.Id == span.Session)?.SupervisorName).OfType<string>().Distinct()]);

    public string Text(Cover cover) => Encoding.UTF8.GetString(ProblemJson.Write(cover.Change));

    public async Task<IActionResult> OnGetAsync(RosterId roster, CancellationToken cancel) => ModelState.IsValid && await LoadAsync(roster, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(RosterId roster, CancellationToken cancel)
    {
        if (!ModelState.IsValid || Asked(roster) is not { } asked)
        {
            return NotFound();
        }

        var (change, _) = ProblemJson.Read<CoverChange>(Encoding.UTF8.GetBytes(Change ?? ""), "change");
        var outcome = change is null ? new NotTaken("Select what to do") : await take.RunAsync(HttpContext.Actor(), asked, change, cancel);
        if (outcome.Done(out var draft))
        {
            PageModelMessages.Success(this, "This is a draft. Publish it once everybody has agreed.");
            return Redirect($"/rota/rosters/{draft}");
        }

        Broken = [.. outcome.Refusals.OfType<RulesSayNo>().SelectMany(refusal => refusal.Findings)];
        ModelState.Add(outcome.Refusals);
        return await LoadAsync(roster, cancel) ? Page() : NotFound();
    }

    private AwayAsked? Asked(RosterId roster) => First <= Last && Last.DayNumber - First.DayNumber < Roster.MostDays && First.Year >= 2000 && Enum.IsDefined(Kind) ? new(roster, Person, Kind, First, Last) : null;

    private async Task<bool> LoadAsync(RosterId roster, CancellationToken cancel)
    {
        if (Asked(roster) is not { } asked || await search.AskAsync(HttpContext.Actor(), asked, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        return true;
    }
}
