using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.Ui.Access;

namespace Preceptor.People.Pages.PersonForm;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class ContactModel(Drafts drafts, Roles roles) : PersonQuestion(drafts, roles)
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    protected override void Show(PersonAnswers answers) => (Email, Phone) = (answers.Text.Email, answers.Text.Phone);

    protected override void Answer(PersonAnswers answers) =>
        Take(answers, answers.Text with { Email = Email ?? "", Phone = Phone ?? "" }, nameof(Email), nameof(Phone));

    protected override string Next(PersonAnswers answers) => Check();
}
