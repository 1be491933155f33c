using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.PersonForm;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class TeamsModel(Drafts drafts, Roles roles, Places places) : PersonQuestion(drafts, roles)
{
    [BindProperty]
    public List<string> Teams { get; set; } = [];

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    protected override async Task PrepareAsync(PersonAnswers answers, CancellationToken cancel) =>
        Choices = [.. (await places.TeamsAsync(HttpContext.Actor(), cancel)).Select(team => new Choice(team.Id.ToString(), team.Name, team.SiteName))];

    protected override void Show(PersonAnswers answers) => Teams = answers.Teams;

    protected override void Answer(PersonAnswers answers) => answers.Teams = Teams;

    protected override string Next(PersonAnswers answers) => PersonAnswers.Page(DraftId, "contract");
}
