using Microsoft.AspNetCore.Mvc;
using Preceptor.Kernel;
using Preceptor.Kernel.Answers;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Requests;

internal sealed class AddModel(AddRequest add, LeaveList associates, ShiftList shifts, TimeProvider clock) : RequestsPage
{
    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public DateParts Date { get; set; } = new();

    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>A code; empty for any shift.</summary>
    [BindProperty]
    public string? Shift { get; set; } = "";

    [BindProperty]
    public string? Weight { get; set; } = "2";

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<RequestKind>().Select(kind => new Choice(kind.ToString(), WishWords.Wish(kind)))];

    public static IReadOnlyList<Choice> Weights { get; } = [.. Enumerable.Range(1, Domain.Request.MostWeight).Select(weight => new Choice($"{weight}", WishWords.Weight(weight)))];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Shifts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (IsClosed)
        {
            return Forbid();
        }

        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (IsClosed)
        {
            return Forbid();
        }

        await LoadAsync(cancel);
        var date = ModelState.OptionalDate(nameof(Date), Date, "Date");
        var person = !MayPlan ? Actor.Person : Id.TryParse<PersonId>(Person, out var chosen) ? chosen : null;
        var outcome = await add.RunAsync(Actor, new RequestText(person, date, Kind ?? "", Shift ?? "", Weight ?? ""), cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, $"The request for {UkWords.Date(date!.Value)} is in.");
            return Redirect("/rota/requests");
        }

        ModelState.AddOnce(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is NotPermitted) ? Forbid() : Page();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Shifts = [new("", "Any shift"), .. (await shifts.AskAsync(Actor, cancel)).Select(shift => new Choice(shift.Code, shift.Name, WishWords.Hours(shift.StartsAt, shift.EndsAt, shift.UnpaidBreak)))];
        if (MayPlan)
        {
            People = [new("", "Select a person"), .. (await associates.AssociatesAsync(Actor, UkTime.Today(clock), cancel)).Select(person => new Choice(person.Id.ToString(), $"{person.Name}, {person.StaffNumber}"))];
        }
    }
}
