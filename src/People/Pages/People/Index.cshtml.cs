using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.People;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Read))]
internal sealed class IndexModel(PeopleList list, Places places, Roles roles, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "team")]
    public string? Team { get; set; }

    [BindProperty(SupportsGet = true, Name = "role")]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = "left")]
    public List<string> Left { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "page")]
    public string? PageNumber { get; set; }

    public static IReadOnlyList<Choice> LeftChoices { get; } = [new("true", "Show people who have left")];

    public bool ShowsLeft => Left.Count > 0;

    public PeoplePage Found { get; private set; } = new([], 0, 1, 1);

    public IReadOnlyList<Choice> TeamChoices { get; private set; } = [];

    public IReadOnlyList<Choice> RoleChoices { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrEmpty(Team) || !string.IsNullOrEmpty(Role) || ShowsLeft;

    public bool MayEdit => HttpContext.Actor().May(PeoplePermissions.Edit);

    public string PageHref => $"/people?q={Uri.EscapeDataString(Text ?? "")}&team={Team}&role={Role}{(ShowsLeft ? "&left=true" : "")}&page={{0}}";

    public string Title => Found.Pages > 1 ? $"People (page {Found.Page} of {Found.Pages})" : "People";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var actor = HttpContext.Actor();
        var team = Id.TryParse<TeamId>(Team, out var id) ? id : (TeamId?)null;
        Found = await list.AskAsync(actor, new(Text, team, Role, ShowsLeft, int.TryParse(PageNumber, out var page) ? page : 1), cancel);
        TeamChoices = [new("", "All teams"), .. (await places.TeamsAsync(actor, cancel)).Select(row => new Choice(row.Id.ToString(), $"{row.Name}, {row.SiteName}"))];
        RoleChoices = [new("", "All roles"), .. roles.Codes.Select(code => new Choice(code, roles.TitleOn(code, UkTime.Today(clock))))];
    }
}
