namespace Preceptor.RotaSolver.Core;

/// <summary>One person's roster: a cell for each day, or <see cref="Off"/>. Rows are never changed once made.</summary>
/// <param name="Cost">What the row costs by itself, without cover.</param>
internal sealed record Row(int[] Cells, int Cost)
{
    public const int Off = -1;

    public bool IsSame(Row other) => Cost == other.Cost && Cells.AsSpan().SequenceEqual(other.Cells);
}
