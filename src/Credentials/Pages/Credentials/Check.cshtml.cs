using Preceptor.Credentials.Actions;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Journeys;

namespace Preceptor.Credentials.Pages.Credentials;

[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Record))]
internal sealed class CheckModel(Drafts drafts, RecordCheck record, TimeProvider clock) : CheckAnswersPage<RecordAnswers>(drafts)
{
    public RecordKind Kind => RecordKind.Find(Answers.Text.Kind)!;

    public bool HasConditions => Answers.Text.Status is Words.Conditions or Words.InterimConditions;

    public string Href(string question) => Question.ChangeLink(RecordAnswers.Page(DraftId, question));

    public static string DateWords(string text) => TypedDates.Parse(text) is { } date ? UkWords.Date(date) : "";

    protected override string? FirstUnanswered(RecordAnswers answers) =>
        RecordReading.Read(answers.Text, UkTime.Today(clock)).IsDone
            ? HasConditions && answers.Text.Conditions.Length == 0 ? RecordAnswers.Page(DraftId, "conditions") : null
            : RecordAnswers.Page(DraftId, "details");

    protected override async Task<Outcome<string>> ConfirmAsync(RecordAnswers answers, CancellationToken cancel)
    {
        // Conditions of a status that was changed since are not kept.
        var text = HasConditions ? answers.Text : answers.Text with { Conditions = "", Excludes = "" };
        var outcome = await record.RunAsync(HttpContext.Actor(), new(answers.Person, text), cancel);
        if (!outcome.IsDone)
        {
            return Outcome<string>.Refused(outcome.Refusals);
        }

        PageModelMessages.Success(this, $"{Kind.Name} of {answers.Name} is on record.");
        return $"/people/{answers.Person}/credentials";
    }
}
