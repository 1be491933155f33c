using Preceptor.Kernel;

namespace Preceptor.Supervision.Domain;

internal readonly record struct NamingId(Guid Value) : IId<NamingId>
{
    public static NamingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct PatternId(Guid Value) : IId<PatternId>
{
    public static PatternId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct CancellationId(Guid Value) : IId<CancellationId>
{
    public static CancellationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct SessionFileId(Guid Value) : IId<SessionFileId>
{
    public static SessionFileId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct AdoptionId(Guid Value) : IId<AdoptionId>
{
    public static AdoptionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
