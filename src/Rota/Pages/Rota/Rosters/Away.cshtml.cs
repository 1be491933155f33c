using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Contracts;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Rosters;

/// <summary>Somebody rings in sick: who, and for how long. A rota that people do not work by, or not any more, is shown instead.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class AwayModel(RosterReview review, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public DateParts First { get; set; } = new();

    [BindProperty]
    public DateParts Last { get; set; } = new();

    public ReviewedRoster View { get; private set; } = null!;

    public IReadOnlyList<Choice> People { get; private set; } = [];

    /// <param name="person">Of whom it is known already who is away.</param>
    /// <param name="date">The first day, when it is known already.</param>
    public async Task<IActionResult> OnGetAsync(RosterId roster, PersonId? person, DateOnly? date, CancellationToken cancel)
    {
        if (!ModelState.IsValid || !await LoadAsync(roster, cancel))
        {
            return NotFound();
        }

        if (View.Roster.Status != RosterStatus.Published)
        {
            return Redirect($"/rota/rosters/{roster}");
        }

        var first = date ?? new[] { UkTime.Today(clock), View.Roster.StartsOn }.Max();
        (Person, Kind, First, Last) = (person?.ToString(), nameof(LeaveKind.Sick), DateParts.From(first), DateParts.From(first));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(RosterId roster, CancellationToken cancel)
    {
        if (!await LoadAsync(roster, cancel))
        {
            return NotFound();
        }

        if (View.Roster.Status != RosterStatus.Published)
        {
            return Redirect($"/rota/rosters/{roster}");
        }

        if (!People.Any(choice => choice.Value == Person && Person is { Length: > 0 }))
        {
            ModelState.AddModelError(nameof(Person), "Select who is away");
        }

        if (!Leave.AddModel.Kinds.Any(choice => choice.Value == Kind))
        {
            ModelState.AddModelError(nameof(Kind), "Select why they are away");
        }

        var (first, last) = (ModelState.RequireDate(nameof(First), First, "First day away"), ModelState.RequireDate(nameof(Last), Last, "Last day away"));
        if (first is { } from && last is { } until && Wrong(from, until) is { } wrong)
        {
            ModelState.AddModelError(wrong.Field, wrong.Sentence);
        }

        return ModelState.IsValid ? Redirect($"/rota/rosters/{roster}/cover?person={Person}&kind={Kind}&first={first:yyyy-MM-dd}&last={last:yyyy-MM-dd}") : Page();
    }

    private (string Field, string Sentence)? Wrong(DateOnly first, DateOnly last) =>
        last < first ? (nameof(Last), $"The last day, {UkWords.Date(last)}, is before the first, {UkWords.Date(first)}")
        : first < View.Roster.StartsOn || first > View.Roster.EndsOn ? (nameof(First), $"First day away must be in this rota, {WishWords.Span(View.Roster.StartsOn, View.Roster.EndsOn)}")
        : last > View.Roster.EndsOn ? (nameof(Last), $"Last day away must be in this rota, which ends on {UkWords.Date(View.Roster.EndsOn)}; look at the next rota after it")
        : last < UkTime.Today(clock) ? (nameof(Last), $"Last day away must be today or later")
        : null;

    private async Task<bool> LoadAsync(RosterId roster, CancellationToken cancel)
    {
        if (await review.AskAsync(HttpContext.Actor(), roster, cancel) is not { } view)
        {
            return false;
        }

        View = view;
        People =
        [
            new("", "Select a person"),
            .. view.Made.Problem.People.Where(person => view.Judged.ByPerson[person.Id].Count > 0).OrderBy(person => person.Name, StringComparer.Ordinal)
                .Select(person => new Choice(view.Made.People[person.Id].Id.ToString(), $"{person.Name}, {person.Id}")),
        ];
        return true;
    }
}
