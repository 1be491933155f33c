using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.People.Actions;
using Preceptor.People.Domain;
using Preceptor.People.Queries;
using Preceptor.Kernel.Time;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Journeys;

namespace Preceptor.People.Pages.PersonForm;

[Requires(typeof(PeoplePermissions), nameof(PeoplePermissions.Edit))]
internal sealed class CheckModel(Drafts drafts, SavePerson save, Places places, Roles roles, TimeProvider clock) : CheckAnswersPage<PersonAnswers>(drafts)
{
    public bool IsNew => Answers.Person is null;

    public bool IsDoctor => Answers.Text.Role.Length > 0 && roles.FamilyOf(Answers.Text.Role) == RoleFamily.Doctor;

    public string RoleTitle => roles.TitleOn(Answers.Text.Role, UkTime.Today(clock));

    public string GradeName => roles.GradeName(Answers.Text.Grade) ?? "";

    public IReadOnlyList<string> TeamNames { get; private set; } = [];

    public string Href(string question) => Question.ChangeLink(PersonAnswers.Page(DraftId, question));

    public string HoursWords => Hours.Parse(Answers.Text.Hours) is { } minutes ? $"{Hours.Words(minutes)} a week" : "";

    public static string DateWords(string text) => TypedDates.Parse(text) is { } date ? UkWords.Date(date) : "";

    protected override async Task PrepareAsync(PersonAnswers answers, CancellationToken cancel) =>
        TeamNames = [.. (await places.TeamsAsync(HttpContext.Actor(), cancel)).Where(team => answers.Teams.Contains(team.Id.ToString())).Select(team => $"{team.Name}, {team.SiteName}")];

    protected override string? FirstUnanswered(PersonAnswers answers) =>
        answers.Text.Role.Length == 0 ? PersonAnswers.Page(DraftId, "role")
        : IsDoctor && answers.Text.Grade.Length == 0 ? PersonAnswers.Page(DraftId, "grade")
        : answers.Text.StartsOn.Length == 0 ? PersonAnswers.Page(DraftId, "contract")
        : null;

    protected override async Task<Outcome<string>> ConfirmAsync(PersonAnswers answers, CancellationToken cancel)
    {
        var outcome = await save.RunAsync(HttpContext.Actor(), new(answers.Person, answers.Text, answers.Teams), cancel);
        if (!outcome.Done(out var person))
        {
            return Outcome<string>.Refused(outcome.Refusals);
        }

        PageModelMessages.Success(this, $"{answers.Text.GivenName} {answers.Text.FamilyName} is {(answers.Person is null ? "added" : "changed")}.");
        return $"/people/{person}";
    }
}
