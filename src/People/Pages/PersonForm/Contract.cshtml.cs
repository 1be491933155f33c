using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.People.Pages.PersonForm;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class ContractModel(Drafts drafts, Roles roles) : PersonQuestion(drafts, roles)
{
    [BindProperty]
    public string? Hours { get; set; }

    [BindProperty]
    public DateParts StartsOn { get; set; } = new();

    [BindProperty]
    public DateParts EndsOn { get; set; } = new();

    protected override void Show(PersonAnswers answers)
    {
        Hours = answers.Text.Hours;
        (StartsOn, EndsOn) = (DateParts.From(TypedDates.Parse(answers.Text.StartsOn)), DateParts.From(TypedDates.Parse(answers.Text.EndsOn)));
    }

    protected override void Answer(PersonAnswers answers)
    {
        var starts = ModelState.RequireDate(nameof(StartsOn), StartsOn, "Start date");
        var ends = ModelState.OptionalDate(nameof(EndsOn), EndsOn, "End date");
        var text = answers.Text with { Hours = Hours ?? "", StartsOn = starts?.ToString("yyyy-MM-dd") ?? "", EndsOn = ends?.ToString("yyyy-MM-dd") ?? "" };
        // A date that is no date has its problem already, in the words of its parts.
        string[] fields = ModelState.IsValid ? [nameof(Hours), nameof(StartsOn), nameof(EndsOn)] : [nameof(Hours)];
        Take(answers, text, fields);
    }

    protected override string Next(PersonAnswers answers) => PersonAnswers.Page(DraftId, "contact");
}
