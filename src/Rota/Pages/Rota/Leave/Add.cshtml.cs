using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel;
using Preceptor.Kernel.Time;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Leave;

/// <summary>Records leave. Leave over a published duty is kept all the same, and says so.</summary>
[Requires(typeof(RotaPermissions), nameof(RotaPermissions.Plan))]
internal sealed class AddModel(AddLeave add, LeaveList list, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public DateParts First { get; set; } = new();

    [BindProperty]
    public DateParts Last { get; set; } = new();

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<LeaveKind>().Select(kind => new Choice(kind.ToString(), WishWords.Leave(kind)))];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var (first, last) = (ModelState.OptionalDate(nameof(First), First, "First day"), ModelState.OptionalDate(nameof(Last), Last, "Last day"));
        var outcome = await add.RunAsync(HttpContext.Actor(), new(Id.TryParse<PersonId>(Person, out var person) ? person : null, Kind ?? "", first, last), cancel);
        if (!outcome.Done(out var added))
        {
            ModelState.AddOnce(outcome.Refusals);
            return Page();
        }

        var days = WishWords.Span(first!.Value, last!.Value);
        PageModelMessages.Success(this, added.Duties.Count == 0
            ? $"{added.Name} is on leave {days}."
            : $"{added.Name} is on leave {days}, over {UkWords.Count(added.Duties.Count, "published duty", "published duties")}: change that rota.");
        return Redirect("/rota/leave");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var associates = await list.AssociatesAsync(HttpContext.Actor(), UkTime.Today(clock), cancel);
        People = [new("", "Select a person"), .. associates.Select(person => new Choice(person.Id.ToString(), $"{person.Name}, {person.StaffNumber}"))];
    }
}
