using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Demand;

/// <summary>The form of a line of demand, for adding one and for changing one.</summary>
internal abstract class DemandForm(SaveDemand save, DemandPlaces places, TeamDemand demand) : PageModel
{
    private const int MostPlacesNamed = 6;

    [BindProperty]
    public string? Shift { get; set; }

    [BindProperty]
    public List<string> Weekdays { get; set; } = [];

    [BindProperty]
    public string? Date { get; set; }

    [BindProperty]
    public string? Site { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? Marks { get; set; }

    [BindProperty]
    public string? Minimum { get; set; }

    [BindProperty]
    public string? Ideal { get; set; }

    [BindProperty]
    public string? Maximum { get; set; }

    public static IReadOnlyList<Choice> WeekdayChoices { get; } = [.. Weekday.All.Select(day => new Choice(day, Weekday.NameOf(day)))];

    public static IReadOnlyList<Choice> RoleChoices { get; } = [.. AssociateRoles.All.Select(role => new Choice(role, AssociateRoles.NameOf(role)))];

    public StaffTeam Team { get; private set; } = null!;

    /// <summary>The line that is changed; none when one is added.</summary>
    public DemandRow? Line { get; private set; }

    public IReadOnlyList<Choice> ShiftChoices { get; private set; } = [];

    public IReadOnlyList<Choice> SiteChoices { get; private set; } = [];

    public string PlaceHint { get; private set; } = "";

    protected async Task<bool> LoadLineAsync(DemandId id, CancellationToken cancel)
    {
        Line = await demand.LineAsync(HttpContext.Actor(), id, cancel);
        return Line is { } line && await LoadAsync(line.Line.TeamId, cancel);
    }

    protected async Task<bool> LoadAsync(TeamId team, CancellationToken cancel)
    {
        if (await places.AskAsync(HttpContext.Actor(), team, cancel) is not { } around)
        {
            return false;
        }

        Team = (await demand.TeamsAsync(HttpContext.Actor(), cancel)).First(each => each.Id == team);
        ShiftChoices = [.. around.Shifts.Select(shift => new Choice(shift.Code, $"{shift.Code}, {shift.Name}", WishWords.Hours(shift.StartsAt, shift.EndsAt, shift.UnpaidBreak)))];
        SiteChoices = [.. around.Sites.Select(site => new Choice(site.Name, site.Name))];
        Site ??= around.Sites.FirstOrDefault(site => site.Id == around.Home)?.Name;
        PlaceHint = around.Places.Count == 0
            ? "As your supervisors' sessions name it. Empty for the whole site"
            : $"In use already: {string.Join(", ", around.Places.Take(MostPlacesNamed))}. Empty for the whole site";
        return true;
    }

    protected void Show(DemandRow row)
    {
        var line = row.Line;
        (Shift, Weekdays, Date, Site, Place) = (row.Shift.Code, line.Weekdays, line.Date is { } date ? $"{date:d/M/yyyy}" : null, row.Site, line.Suite);
        (Roles, Marks, Minimum, Ideal, Maximum) = (line.Roles, string.Join(' ', line.Tags), $"{line.Minimum}", $"{line.Ideal}", $"{line.Maximum}");
    }

    protected async Task<IActionResult> SaveAsync(DemandId? line, CancellationToken cancel)
    {
        var text = new DemandText
        {
            Shift = Shift ?? "", Weekdays = string.Join(' ', Weekdays), Date = Date ?? "", Site = Site ?? "", Place = Place ?? "", Roles = string.Join(',', Roles),
            Marks = Marks ?? "", Minimum = Minimum ?? "", Ideal = Ideal ?? "", Maximum = Maximum ?? "",
        };
        var outcome = await save.RunAsync(HttpContext.Actor(), new(Team.Id, line, text), cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, $"What {Team.Name} needs is changed. The next rota that is made meets it.");
            return Redirect($"/rota/demand?team={Team.Id}");
        }

        ModelState.Add(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : Page();
    }
}
