using Microsoft.AspNetCore.Mvc.ModelBinding;
using Preceptor.Kernel.Answers;

namespace Preceptor.Ui.Forms;

public static class RefusalsOnForm
{
    /// <summary>Puts each refusal beside its field, or at the top of the form when it is about the whole.</summary>
    public static void Add(this ModelStateDictionary form, IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            form.AddModelError(refusal.Field ?? "", refusal.Sentence);
        }
    }
}
