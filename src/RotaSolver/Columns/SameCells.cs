using System.Runtime.InteropServices;
using Preceptor.RotaSolver.Core;

namespace Preceptor.RotaSolver.Columns;

/// <summary>Rows of one person with the same cells are the same.</summary>
internal sealed class SameCells : IEqualityComparer<Row>
{
    public static readonly SameCells Instance = new();

    public bool Equals(Row? x, Row? y) => x is null || y is null ? x == y : x.Cells.AsSpan().SequenceEqual(y.Cells);

    public int GetHashCode(Row obj)
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(obj.Cells.AsSpan()));
        return hash.ToHashCode();
    }
}
