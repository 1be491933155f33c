using Microsoft.AspNetCore.Mvc;
using Preceptor.Supervision.Actions;
using Preceptor.Supervision.Domain;
using Preceptor.Supervision.Queries;
using Preceptor.Supervision.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;

namespace Preceptor.Supervision.Pages.Supervision.Patterns;

[Requires(typeof(SupervisionPermissions), nameof(SupervisionPermissions.EditSessions))]
internal sealed class ChangeModel(SavePattern save, PatternsAsked patterns, Specialties specialties) : PatternForm(save, specialties)
{
    private readonly SavePattern _save = save;

    public string Caption { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(PatternId pattern, CancellationToken cancel)
    {
        if (await LoadAsync(pattern, cancel) is not { } text)
        {
            return NotFound();
        }

        Show(text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(PatternId pattern, CancellationToken cancel) =>
        await LoadAsync(pattern, cancel) is null ? NotFound() : await SaveAsync(pattern, cancel);

    public async Task<IActionResult> OnPostRemoveAsync(PatternId pattern, CancellationToken cancel)
    {
        if (!(await _save.RemoveAsync(HttpContext.Actor(), pattern, cancel)).IsDone)
        {
            return NotFound();
        }

        PageModelMessages.Success(this, "It is taken out of the pattern.");
        return Redirect("/supervision/patterns");
    }

    private async Task<PatternText?> LoadAsync(PatternId id, CancellationToken cancel)
    {
        if (await patterns.OneAsync(HttpContext.Actor(), id, cancel) is not var (pattern, people))
        {
            return null;
        }

        Offer(people, pattern.ValidFrom);
        Caption = $"{people.NameOf(pattern.SupervisorId)}, {Wording.When(pattern.Week, pattern.Weekday).ToLowerInvariant()}";
        return PatternReading.TextOf(pattern, people);
    }
}
