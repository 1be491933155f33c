using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Preceptor.Kernel.Answers;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Pages.Supervision.Sessions;
using Preceptor.Supervision.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Supervision.Pages.Supervision.Patterns;

/// <summary>The form of a session that comes back, for adding one and for changing one.</summary>
internal abstract class PatternForm(SavePattern save, Specialties specialties) : TermsForm(specialties)
{
    [BindProperty]
    public string? Week { get; set; }

    [BindProperty]
    public string? Weekday { get; set; }

    [BindProperty]
    public string? ValidFrom { get; set; }

    [BindProperty]
    public string? ValidUntil { get; set; }

    [BindProperty]
    public string? Anchor { get; set; }

    public static IReadOnlyList<Choice> WeekChoices { get; } =
        [new("every", "Every week"), .. Enumerable.Range(1, Pattern.Weeks).Select(week => new Choice($"{week}", $"Week {week} of 4"))];

    public static IReadOnlyList<Choice> WeekdayChoices { get; } =
        [new("", "Select a day"), .. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Select(day => new Choice(day.ToString(), day.ToString()))];

    protected void Show(PatternText text)
    {
        base.Show(text);
        (Week, Weekday, ValidFrom, ValidUntil, Anchor) = (text.Week, text.Weekday, text.ValidFrom, text.ValidUntil, text.Anchor);
    }

    protected async Task<IActionResult> SaveAsync(PatternId? pattern, CancellationToken cancel)
    {
        var terms = Typed(null);
        var text = new PatternText
        {
            Week = Week ?? "", Weekday = Weekday ?? "", ValidFrom = ValidFrom ?? "", ValidUntil = ValidUntil ?? "", Anchor = Anchor ?? "",
            Supervisor = terms.Supervisor, From = terms.From, Until = terms.Until, Site = terms.Site, Suite = terms.Suite, Specialty = terms.Specialty,
            Presence = terms.Presence, MinutesAway = terms.MinutesAway, Cap = terms.Cap, OwnList = terms.OwnList, Trainees = terms.Trainees,
        };
        var outcome = await save.RunAsync(HttpContext.Actor(), new(pattern, text), cancel);
        if (outcome.Done(out var saved))
        {
            PageModelMessages.Success(this, $"{Wording.When(saved.Week, saved.Weekday)} is {(pattern is null ? "added to" : "changed in")} the pattern.");
            return Redirect("/supervision/patterns");
        }

        ModelState.Add(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : Page();
    }
}
