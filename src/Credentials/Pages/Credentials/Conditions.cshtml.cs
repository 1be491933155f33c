using Microsoft.AspNetCore.Mvc;
using Preceptor.Credentials.Domain;
using Preceptor.Kernel.Data;
using Preceptor.Ui.Access;
using Preceptor.Ui.Journeys;

namespace Preceptor.Credentials.Pages.Credentials;

[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Record))]
internal sealed class ConditionsModel(Drafts drafts) : QuestionPage<RecordAnswers>(drafts)
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Excludes { get; set; }

    protected override void Show(RecordAnswers answers) => (Text, Excludes) = (answers.Text.Conditions, answers.Text.Excludes);

    protected override void Answer(RecordAnswers answers)
    {
        var text = Text?.Trim() ?? "";
        if (text.Length is 0 or > CredentialRecord.MostText)
        {
            ModelState.AddModelError(nameof(Text), text.Length == 0
                ? "Enter the conditions as the register shows them"
                : $"The conditions have {text.Length} characters; they may have {CredentialRecord.MostText}");
        }

        if (Excludes?.Length > CredentialRecord.MostText / 2)
        {
            ModelState.AddModelError(nameof(Excludes), $"The duties have {Excludes.Length} characters; they may have {CredentialRecord.MostText / 2}");
        }

        answers.Text = answers.Text with { Conditions = text, Excludes = Excludes ?? "" };
    }

    protected override string Next(RecordAnswers answers) => Check();

    protected override string Check() => RecordAnswers.Page(DraftId, "check");
}
