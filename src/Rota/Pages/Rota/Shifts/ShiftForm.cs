using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Preceptor.Kernel.Answers;
using Preceptor.Rota.Actions;
using Preceptor.Rota.Domain;
using Preceptor.Rota.Queries;
using Preceptor.Rota.Rules;
using Preceptor.Ui;
using Preceptor.Ui.Access;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota.Shifts;

/// <summary>The form of a shift, for adding one and for changing one.</summary>
internal abstract class ShiftForm(SaveShift save, ShiftList list) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Start { get; set; }

    [BindProperty]
    public string? End { get; set; }

    [BindProperty]
    public string? Break { get; set; }

    /// <summary>The shift that is changed; none when one is added.</summary>
    public ShiftType? Shift { get; private set; }

    protected async Task<bool> LoadAsync(ShiftTypeId shift, CancellationToken cancel)
    {
        Shift = (await list.AskAsync(HttpContext.Actor(), cancel)).FirstOrDefault(row => row.Id == shift);
        return Shift is not null;
    }

    protected void Show(ShiftType shift) =>
        (Code, Name, Start, End, Break) = (shift.Code, shift.Name, $"{shift.StartsAt:HH:mm}", $"{shift.EndsAt:HH:mm}", $"{shift.UnpaidBreak}");

    protected async Task<IActionResult> SaveAsync(ShiftTypeId? shift, CancellationToken cancel)
    {
        var text = new ShiftText { Code = Code ?? "", Name = Name ?? "", Start = Start ?? "", End = End ?? "", Break = Break ?? "" };
        var outcome = await save.RunAsync(HttpContext.Actor(), new(shift, text), cancel);
        if (outcome.IsDone)
        {
            PageModelMessages.Success(this, $"{text.Name.Trim()} is {(shift is null ? "added" : "changed")}.");
            return Redirect("/rota/shifts");
        }

        ModelState.Add(outcome.Refusals);
        return outcome.Refusals.Any(refusal => refusal is Missing) ? NotFound() : Page();
    }
}
