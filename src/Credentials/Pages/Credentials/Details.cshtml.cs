using Microsoft.AspNetCore.Mvc;
using Preceptor.Credentials.Domain;
using Preceptor.Credentials.Rules;
using Preceptor.Kernel.Data;
using Preceptor.Kernel.Time;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;
using Preceptor.Ui.Journeys;

namespace Preceptor.Credentials.Pages.Credentials;

/// <summary>The question of the journey that the kind of record asks.</summary>
[Requires(typeof(CredentialsPermissions), nameof(CredentialsPermissions.Record))]
internal sealed class DetailsModel(Drafts drafts, TimeProvider clock) : QuestionPage<RecordAnswers>(drafts)
{
    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Provider { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Status { get; set; }

    [BindProperty]
    public DateParts From { get; set; } = new();

    [BindProperty]
    public DateParts Until { get; set; } = new();

    [BindProperty]
    public DateParts CheckedOn { get; set; } = new();

    [BindProperty]
    public string? Wte { get; set; }

    public RecordKind Kind => RecordKind.Find(Answers.Text.Kind)!;

    public IReadOnlyList<Choice> WhatChoices => [.. Kind.Words!.Select(word => new Choice(word, Kind.Code is RecordKind.Exam or RecordKind.Registration ? word : RecordWords.Sentence(word)))];

    public IReadOnlyList<Choice> StatusChoices => [.. Words.Statuses.Select(word => new Choice(word, RecordWords.Sentence(word)))];

    protected override void Show(RecordAnswers answers)
    {
        (What, Provider, Number, Status, Wte) = (answers.Text.What, answers.Text.Provider, answers.Text.Number, answers.Text.Status, answers.Text.Wte);
        (From, Until) = (DateParts.From(TypedDates.Parse(answers.Text.From)), DateParts.From(TypedDates.Parse(answers.Text.Until)));
        CheckedOn = DateParts.From(TypedDates.Parse(answers.Text.CheckedOn) ?? (Kind.IsRegistration ? UkTime.Today(clock) : null));
    }

    protected override void Answer(RecordAnswers answers)
    {
        var text = answers.Text with
        {
            What = What ?? "", Provider = Provider ?? "", Number = Number ?? "", Status = Status ?? "", Wte = Wte ?? "",
            From = Date(nameof(From), From, Kind.From), Until = Date(nameof(Until), Until, Kind.Until), CheckedOn = Date(nameof(CheckedOn), CheckedOn, Kind.IsRegistration ? "The day" : null),
        };
        // A date that is no date has its problem already, in the words of its parts.
        var told = ModelState.Where(entry => entry.Value!.Errors.Count > 0).Select(entry => entry.Key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var refusal in RecordReading.Read(text, UkTime.Today(clock)).Refusals.Where(refusal => !told.Contains(refusal.Field!)))
        {
            ModelState.AddModelError(refusal.Field!, refusal.Sentence);
        }

        answers.Text = text;
    }

    protected override string Next(RecordAnswers answers) =>
        answers.Text.Status is Words.Conditions or Words.InterimConditions ? RecordAnswers.Page(DraftId, "conditions") : Check();

    protected override string Check() => RecordAnswers.Page(DraftId, "check");

    private string Date(string field, DateParts typed, string? label) =>
        label is null ? "" : ModelState.OptionalDate(field, typed, label.Split(',')[0])?.ToString("yyyy-MM-dd") ?? "";
}
