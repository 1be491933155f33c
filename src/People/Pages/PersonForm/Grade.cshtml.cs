using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.PersonForm;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class GradeModel(Drafts drafts, Roles roles) : PersonQuestion(drafts, roles)
{
    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("yes", "Yes"), new("no", "No")];

    [BindProperty]
    public string? Grade { get; set; }

    [BindProperty]
    public string? PractisesAutonomously { get; set; }

    public IReadOnlyList<Choice> Choices => [.. Roles.Grades.Values.Select(grade => new Choice(grade.Code, grade.Name))];

    protected override void Show(PersonAnswers answers) => (Grade, PractisesAutonomously) = (answers.Text.Grade, answers.Text.PractisesAutonomously);

    protected override void Answer(PersonAnswers answers) => Take(
        answers, answers.Text with { Grade = Grade ?? "", PractisesAutonomously = PractisesAutonomously ?? "" }, nameof(Grade), nameof(PractisesAutonomously));

    protected override string Next(PersonAnswers answers) => PersonAnswers.Page(DraftId, "teams");
}
