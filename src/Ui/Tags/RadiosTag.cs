using Microsoft.AspNetCore.Razor.TagHelpers;
using Preceptor.Ui.Forms;

namespace Preceptor.Ui.Tags;

/// <summary><c>&lt;nhs-radios for="Role" legend="Role" items="Model.Roles" /&gt;</c>: one of a few answers.</summary>
[HtmlTargetElement("nhs-radios")]
public sealed class RadiosTag : ChoiceField
{
    /// <summary>Side by side; only for two short answers.</summary>
    public bool Inline { get; set; }

    private protected override string Kind => "radios";

    private protected override string InputType => "radio";

    private protected override bool IsInline => Inline;

    private protected override bool IsChosen(Choice choice) => string.Equals(choice.Value, Value, StringComparison.OrdinalIgnoreCase);
}
