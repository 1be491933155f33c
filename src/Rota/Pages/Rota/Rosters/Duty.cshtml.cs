using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Domain.Problems;
using Preceptor.Rota.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Rosters;

/// <summary>A cell of the board: what it is, what the rules say, and how to change it.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Read))]
internal sealed class DutyModel(RosterReview review, ChangeDuty change) : PageModel
{
    private const string Off = "off";

    [BindProperty]
    public string? Line { get; set; }

    [BindProperty]
    public List<string> Pinned { get; set; } = [];

    [BindProperty]
    public List<string> Anyway { get; set; } = [];

    [BindProperty]
    public int Version { get; set; }

    public static IReadOnlyList<Choice> PinChoices { get; } = [new("true", "Keep this as it is (pinned)")];

    public static IReadOnlyList<Choice> AnywayChoices { get; } = [new("true", "Save it all the same; the rota cannot be published until it is mended")];

    public ReviewedRoster View { get; private set; } = null!;

    public ProblemPerson Person { get; private set; } = null!;

    public DateOnly Date { get; private set; }

    public IReadOnlyList<string> Broken { get; private set; } = [];

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public IReadOnlyList<(string Name, PersonId Id, string? Why)> Others { get; private set; } = [];

    public IReadOnlyList<Duty> Duties => [.. View.Judged.ByPerson[Person.Id].Where(duty => duty.Line.Date == Date)];

    public string? Away => Person.Away.FirstOrDefault(span => span.From < UkTime.StartOf(Date.AddDays(1)) && UkTime.StartOf(Date) < span.Until)?.Why;

    public IReadOnlyList<RosterFinding> Findings
    {
        get
        {
            var lines = Duties.Select(duty => duty.Line.Id).ToHashSet(StringComparer.Ordinal);
            return [.. View.Findings.Where(finding => finding.Person == Person.Id && finding.Lines.Any(lines.Contains)).OrderByDescending(finding => finding.Finding.Severity)];
        }
    }

    public bool MayChange => View.Roster.Status == RosterStatus.Draft && HttpContext.Actor().May(RotaPermissions.Plan);

    public bool MayFindCover => View.Roster.Status == RosterStatus.Published && Duties.Count > 0 && HttpContext.Actor().May(RotaPermissions.Plan);

    public async Task<IActionResult> OnGetAsync(RosterId roster, PersonId person, DateOnly date, CancellationToken cancel)
    {
        if (!ModelState.IsValid || !await LoadAsync(roster, person, date, cancel))
        {
            return NotFound();
        }

        (Line, Version) = (Duties.Count == 0 ? Off : Duties[0].Line.Id, View.Roster.Version);
        Pinned = View.Made.Problem.Fixed.Any(pair => pair.Person == Person.Id && pair.Demand == Line) ? ["true"] : [];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(RosterId roster, PersonId person, DateOnly date, CancellationToken cancel)
    {
        if (!await LoadAsync(roster, person, date, cancel))
        {
            return NotFound();
        }

        if (!MayChange)
        {
            return Forbid();
        }

        if (string.IsNullOrEmpty(Line))
        {
            ModelState.AddModelError(nameof(Line), $"Select what {Person.Name} should do");
            return Page();
        }

        var outcome = await change.RunAsync(
            HttpContext.Actor(), new(roster, person, date, Line == Off ? null : Line, Pinned.Count > 0, Anyway.Count > 0, Version), cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, $"{Person.Name} is {(Line == Off ? "off" : "on duty")} on {UkWords.DayAndDate(date)}.");
            return Redirect($"/rota/rosters/{roster}");
        }

        Broken = [.. outcome.Refusals.OfType<RulesSayNo>().SelectMany(refusal => refusal.Findings)];
        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(nameof(Line), refusal.Sentence);
        }

        return Page();
    }

    private async Task<bool> LoadAsync(RosterId roster, PersonId person, DateOnly date, CancellationToken cancel)
    {
        var view = await review.AskAsync(HttpContext.Actor(), roster, cancel);
        var number = view?.Made.People.FirstOrDefault(each => each.Value.Id == person).Key;
        if (view is null || number is null || !view.Judged.People.TryGetValue(number, out var found) || !view.Judged.DayNumbers.ContainsKey(date))
        {
            return false;
        }

        (View, Person, Date) = (view, found, date);
        var today = view.Made.Problem.Demand.Where(line => line.Date == date).ToList();
        Choices = [.. today.Select(line => ChoiceOf(view, person, line)), Choice.Or, new(Off, "Off")];
        Others = MayChange && Duties.Count > 0 ? OthersFor(view, Duties[0].Line) : [];
        return true;
    }

    private static Choice ChoiceOf(ReviewedRoster view, PersonId person, ProblemLine line)
    {
        var broken = ChangeDuty.WouldBreak(view, person, line.Date, line.Id);
        var place = line.Tags.Count == 0 ? line.Suite ?? line.Site : $"{line.Suite ?? line.Site} ({string.Join(", ", line.Tags)})";
        return new(line.Id, $"{line.ShiftName}, {place}", broken.Count == 0 ? "Fits" : broken[0]);
    }

    private List<(string Name, PersonId Id, string? Why)> OthersFor(ReviewedRoster view, ProblemLine line) =>
    [
        .. from other in view.Made.Problem.People
           where other.Id != Person.Id && !view.Judged.ByPerson[other.Id].Any(duty => duty.Line.Date == Date)
           let id = view.Made.People[other.Id].Id
           let broken = ChangeDuty.WouldBreak(view, id, Date, line.Id).Where(sentence => !sentence.Contains("the most is", StringComparison.Ordinal)).ToList()
           orderby broken.Count, other.Name
           select (other.Name, id, broken.FirstOrDefault()),
    ];
}
