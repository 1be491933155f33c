using System.Collections;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Forms;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-checkboxes for="Sites" legend="Sites" items="Model.AllSites" /&gt;</c>: any number of answers, into a collection of strings.</summary>
[HtmlTargetElement("nhs-checkboxes")]
public sealed class CheckboxesTag : ChoiceField
{
    private protected override string Kind => "checkboxes";

    private protected override string InputType => "checkbox";

    private protected override bool IsChosen(Choice choice) => Chosen.Contains(choice.Value, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<string?> Chosen => ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is { } posted
        ? Each(posted)
        : Each(For.Model);

    private static IEnumerable<string?> Each(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable many => many.Cast<object?>().Select(one => one?.ToString()),
        _ => [value.ToString()],
    };
}
