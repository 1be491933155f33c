using Microsoft.AspNetCore.Mvc.ModelBinding;
using Preceptor.Kernel.Answers;
using Preceptor.Ui.Forms;

namespace Preceptor.Rota.Pages.Rota;

internal static class RefusalsBesideDates
{
    /// <summary>Puts each refusal beside its field, but for a field of which something is said already: a date that is none is not also missing.</summary>
    public static void AddOnce(this ModelStateDictionary form, IEnumerable<Refusal> refusals) =>
        form.Add([.. refusals.Where(refusal => !form.Any(entry => entry.Value is { Errors.Count: > 0 } && IsOf(entry.Key, refusal.Field)))]);

    private static bool IsOf(string key, string? field) => field is not null && (key == field || key.StartsWith($"{field}.", StringComparison.Ordinal));
}
