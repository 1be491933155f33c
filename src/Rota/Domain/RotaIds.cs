using Preceptor.Kernel;

namespace Preceptor.Rota.Domain;

internal readonly record struct ShiftTypeId(Guid Value) : IId<ShiftTypeId>
{
    public static ShiftTypeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct DemandId(Guid Value) : IId<DemandId>
{
    public static DemandId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct LeaveId(Guid Value) : IId<LeaveId>
{
    public static LeaveId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct RequestId(Guid Value) : IId<RequestId>
{
    public static RequestId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct RunId(Guid Value) : IId<RunId>
{
    public static RunId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

internal readonly record struct AssignmentId(Guid Value) : IId<AssignmentId>
{
    public static AssignmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
