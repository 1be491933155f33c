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

/// <summary>Somebody is away, or duties break a rule: whom to ring, the best way first, and what each changes for whom.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class CoverModel(CoverSearch search, TakeCover take, RosterReview review) : PageModel
{
    /// <summary>Who is away; none when the rota is only broken.</summary>
    [BindProperty(SupportsGet = true, Name = "person")]
    public PersonId? Person { get; set; }

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

    /// <summary>"Ring Ada and Ben"; those who only get another supervisor need not be asked.</summary>
    public static string Who(Cover cover)
    {
        var asked = cover.Calls.Where(call => call.Takes.Count + call.GivesUp.Count > 0).ToList();
        return $"{(asked.Count > 0 ? "Ring" : "Tell")} {UkWords.And([.. (asked.Count > 0 ? asked : cover.Calls).Select(call => call.Person.Name)])}";
    }

    public string Text(Cover cover) => Encoding.UTF8.GetString(ProblemJson.Write(cover.Change));

    public async Task<IActionResult> OnGetAsync(RosterId roster, CancellationToken cancel) =>
        !ModelState.IsValid || Asked(roster) is not { } asked ? NotFound() : await ShowAsync(asked, cancel);

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
        return await ShowAsync(asked, cancel);
    }

    private CoverAsked? Asked(RosterId roster) => Person is not { } person ? new(roster, null)
        : First <= Last && Last.DayNumber - First.DayNumber < Roster.MostDays && First.Year >= 2000 && Enum.IsDefined(Kind) ? new(roster, new(person, Kind, First, Last))
        : null;

    /// <summary>A rota that people do not work by, or not any more, is shown instead.</summary>
    private async Task<IActionResult> ShowAsync(CoverAsked asked, CancellationToken cancel)
    {
        if (await search.AskAsync(HttpContext.Actor(), asked, cancel) is { } view)
        {
            View = view;
            return Page();
        }

        return await review.AskAsync(HttpContext.Actor(), asked.Roster, cancel) is null ? NotFound() : Redirect($"/rota/rosters/{asked.Roster}");
    }
}
