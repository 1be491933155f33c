using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Make;

/// <summary>Which team, and which days.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class IndexModel(IStaff staff) : PageModel
{
    [BindProperty]
    public string? Team { get; set; }

    [BindProperty]
    public DateParts StartsOn { get; set; } = new();

    [BindProperty]
    public string? Weeks { get; set; } = "4";

    public static IReadOnlyList<Choice> WeekChoices { get; } = [new("1", "1 week"), new("2", "2 weeks"), new("4", "4 weeks"), new("8", "8 weeks")];

    public IReadOnlyList<Choice> Teams { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!Teams.Any(choice => choice.Value == Team))
        {
            ModelState.AddModelError(nameof(Team), "Select a team");
        }

        var first = ModelState.RequireDate(nameof(StartsOn), StartsOn, "First day");
        if (!WeekChoices.Any(choice => choice.Value == Weeks))
        {
            ModelState.AddModelError(nameof(Weeks), "Select how long the rota is");
        }

        return ModelState.IsValid && first is { } from
            ? Redirect($"/rota/make/check?team={Team}&from={from:yyyy-MM-dd}&until={from.AddDays((int.Parse(Weeks!) * 7) - 1):yyyy-MM-dd}")
            : Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var places = await staff.PlacesAsync(HttpContext.Actor(), cancel);
        Teams = [.. places.Teams.Select(team => new Choice(team.Id.ToString(), team.Name, places.Sites.FirstOrDefault(site => site.Id == team.Site)?.Name))];
    }
}
