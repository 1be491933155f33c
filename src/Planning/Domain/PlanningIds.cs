using Preceptor.Kernel;

namespace Preceptor.Planning.Domain;

internal readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public static PlanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct ScenarioId(Guid Value) : IId<ScenarioId>
{
    public static ScenarioId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct PlanRunId(Guid Value) : IId<PlanRunId>
{
    public static PlanRunId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct SignatureId(Guid Value) : IId<SignatureId>
{
    public static SignatureId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
