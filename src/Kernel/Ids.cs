using System.Diagnostics.CodeAnalysis;

namespace Preceptor.Kernel;

/// <summary>An identifier that cannot be taken for another kind's. Its text is the UUID's, in lower case with hyphens.</summary>
public interface IId
{
    Guid Value { get; }
}

/// <summary>An identifier that can be made from its UUID, so that the database and the router need no code for each kind.</summary>
public interface IId<TSelf> : IId
    where TSelf : struct, IId<TSelf>
{
    static abstract TSelf From(Guid value);
}

public readonly record struct EmployerId(Guid Value) : IId<EmployerId>
{
    public static EmployerId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public readonly record struct DraftId(Guid Value) : IId<DraftId>
{
    public static DraftId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public static class Id
{
    /// <summary>A new id; ids made later sort later, so that tables grow at their end.</summary>
    public static TId New<TId>()
        where TId : struct, IId<TId> => TId.From(Guid.CreateVersion7());

    public static bool TryParse<TId>([NotNullWhen(true)] string? text, out TId id)
        where TId : struct, IId<TId>
    {
        var parsed = Guid.TryParseExact(text, "D", out var value);
        id = TId.From(value);
        return parsed;
    }
}
