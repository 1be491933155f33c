using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.PersonForm;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class NameModel(Drafts drafts, Roles roles) : PersonQuestion(drafts, roles)
{
    [BindProperty]
    public string? GivenName { get; set; }

    [BindProperty]
    public string? FamilyName { get; set; }

    protected override void Show(PersonAnswers answers) => (GivenName, FamilyName) = (answers.Text.GivenName, answers.Text.FamilyName);

    protected override void Answer(PersonAnswers answers) =>
        Take(answers, answers.Text with { GivenName = GivenName ?? "", FamilyName = FamilyName ?? "" }, nameof(GivenName), nameof(FamilyName));

    protected override string Next(PersonAnswers answers) => Check();
}
