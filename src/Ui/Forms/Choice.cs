namespace Preceptor.Ui.Forms;

/// <summary>One of the answers that a form offers.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is read.</param>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>The word "or" between radios, before an answer of another kind; a plain line in a select.</summary>
    public static Choice Or { get; } = new("", "or");

    /// <summary>A yes and a no, for a property of type bool.</summary>
    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("True", "Yes"), new("False", "No")];

    internal bool IsDivider => ReferenceEquals(this, Or);
}
