using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Preceptor.Ui.Forms;

public static class DateErrors
{
    /// <summary>The date that was typed, which must be there; otherwise none, and the error is beside the field.</summary>
    /// <param name="name">The field's name as it begins a sentence: "Start date".</param>
    public static DateOnly? RequireDate(this ModelStateDictionary state, string key, DateParts date, string name)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(date);
        if (date.IsEmpty)
        {
            state.AddModelError(key, $"Enter the {LowerFirst(name)}");
        }

        return state.OptionalDate(key, date, name);
    }

    /// <summary>The date that was typed; none when it was left empty, or when it is wrong and the error is beside the field.</summary>
    public static DateOnly? OptionalDate(this ModelStateDictionary state, string key, DateParts date, string name)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(date);
        if (date.Problem(name) is { } problem)
        {
            state.AddModelError(problem.Part is null ? key : $"{key}.{problem.Part}", problem.Sentence);
        }

        return date.ToDate();
    }

    // "Start date" → "start date", but "GMC date" stays.
    private static string LowerFirst(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
