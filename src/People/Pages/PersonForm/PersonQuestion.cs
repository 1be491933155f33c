using Preceptor.Kernel.Data;
using Preceptor.People.Domain;
using Preceptor.People.Rules;
using Preceptor.Ui.Journeys;

namespace Preceptor.People.Pages.PersonForm;

/// <summary>A question of the journey. Its own fields are judged by the reader that the import uses too.</summary>
internal abstract class PersonQuestion(Drafts drafts, Roles roles) : QuestionPage<PersonAnswers>(drafts)
{
    protected Roles Roles => roles;

    protected override string Check() => PersonAnswers.Page(DraftId, "check");

    /// <summary>Keeps the text when these fields are right, and shows their problems when not; those of other questions wait for theirs.</summary>
    protected void Take(PersonAnswers answers, PersonText text, params string[] fields)
    {
        foreach (var refusal in PersonReading.Read(text, roles).Refusals.Where(refusal => fields.Contains(refusal.Field)))
        {
            ModelState.AddModelError(refusal.Field!, refusal.Sentence);
        }

        answers.Text = text;
    }
}
