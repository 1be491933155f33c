using System.Diagnostics.CodeAnalysis;

namespace Preceptor.Kernel.Answers;

/// <summary>What an action answers: it was done, or it was refused with at least one reason.</summary>
public sealed class Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, IReadOnlyList<Refusal> refusals) => (_value, Refusals) = (value, refusals);

    /// <summary>Empty when it was done.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsDone => Refusals.Count == 0;

    public static implicit operator Outcome<T>(T value) => new(value, []);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);

    /// <summary>Refused for several reasons at once, so that a form shows them all.</summary>
    public static Outcome<T> Refused(IReadOnlyList<Refusal> refusals) =>
        refusals.Count > 0 ? new(default, refusals) : throw new ArgumentException("A refusal needs a reason.", nameof(refusals));

    /// <summary>The value when it was done.</summary>
    public bool Done([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsDone;
    }
}

/// <summary>The value of an action that answers nothing but that it was done.</summary>
public readonly record struct Done;
