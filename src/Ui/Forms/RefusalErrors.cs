using Microsoft.AspNetCore.Mvc.ModelBinding;
using Preceptor.Kernel.Answers;

namespace Preceptor.Ui.Forms;

public static class RefusalErrors
{
    /// <summary>Puts each refusal beside its field, or only in the error summary when it is about the whole.</summary>
    /// <param name="prefix">What the field's name begins with on this page: "Input." when the page binds an Input.</param>
    public static void AddRefusals(this ModelStateDictionary state, IEnumerable<Refusal> refusals, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(refusals);
        foreach (var refusal in refusals)
        {
            state.AddModelError(refusal.Field is null ? "" : prefix + refusal.Field, refusal.Sentence);
        }
    }
}
