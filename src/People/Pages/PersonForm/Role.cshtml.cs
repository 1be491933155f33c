using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.People.Domain;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.PersonForm;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class RoleModel(Drafts drafts, Roles roles, TimeProvider clock) : PersonQuestion(drafts, roles)
{
    [BindProperty]
    public string? Role { get; set; }

    public IReadOnlyList<Choice> Choices => [.. Roles.Codes.Select(code => Roles.On(code, UkTime.Today(clock))).Select(title =>
        new Choice(title.Code, title.DisplayTitle, title.Family == RoleFamily.Associate && title.StatutoryTitle != title.DisplayTitle ? $"{title.StatutoryTitle} in law" : null))];

    protected override void Show(PersonAnswers answers) => Role = answers.Text.Role;

    protected override void Answer(PersonAnswers answers) => Take(answers, answers.Text with { Role = Role ?? "" }, nameof(Role));

    protected override string Next(PersonAnswers answers) =>
        PersonAnswers.Page(DraftId, Roles.FamilyOf(answers.Text.Role) == RoleFamily.Doctor ? "grade" : "teams");
}
