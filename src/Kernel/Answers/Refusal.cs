namespace Preceptor.Kernel.Answers;

/// <summary>
/// The business says no: a named, expected answer, never an exception. Each module derives its own.
/// </summary>
/// <param name="Sentence">What is wrong, with values, and the way out; shown to the person as it stands.</param>
/// <param name="Field">The form field it belongs beside, by its property name; none when it is about the whole.</param>
public abstract record Refusal(string Sentence, string? Field = null);

/// <summary>It does not exist, or not for this actor: the two cannot be told apart. A page answers 404.</summary>
public sealed record Missing(string What) : Refusal($"{What} was not found.");

/// <summary>The actor lacks a permission. A page answers 403.</summary>
public sealed record NotPermitted(string What) : Refusal($"You may not {What}.");

/// <summary>Somebody else changed the same thing meanwhile.</summary>
public sealed record ChangedMeanwhile(string What)
    : Refusal($"{What} was changed by someone else while you had it open. Look at it again, then repeat your change.");
