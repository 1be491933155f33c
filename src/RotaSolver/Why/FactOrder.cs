namespace Preceptor.RotaSolver.Why;

/// <summary>What is asked for first, then what stands against it, each by line and person.</summary>
internal sealed class FactOrder : IComparer<Fact>
{
    public static FactOrder Instance { get; } = new();

    public int Compare(Fact? x, Fact? y) => (x, y) switch
    {
        (null, _) or (_, null) => 0,
        _ => (x.Kind, x.Line, x.Person, x.Other).CompareTo((y.Kind, y.Line, y.Person, y.Other)) is var order && order != 0 ? order : string.CompareOrdinal(x.Word, y.Word),
    };
}
