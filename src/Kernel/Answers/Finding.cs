namespace Preceptor.Kernel.Answers;

/// <summary>How much a finding weighs. Law is Must; guidance is Should until the employer adopts it, then Must.</summary>
public enum Severity
{
    /// <summary>Better otherwise; nothing is stopped.</summary>
    Prefer,

    /// <summary>A warning that a person must be able to see.</summary>
    Should,

    /// <summary>It blocks.</summary>
    Must,
}

/// <summary>What a rule says of a person, shift, row or plan.</summary>
/// <param name="Rule">The rule's code, as in docs/rules.md.</param>
/// <param name="Text">A sentence that names who, the values and the limit.</param>
/// <param name="Source">The law or guidance the rule is from; none for a rule of form.</param>
public sealed record Finding(string Rule, Severity Severity, string Text, string? Source = null);
