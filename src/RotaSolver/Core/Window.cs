namespace Preceptor.RotaSolver.Core;

/// <summary>CellPrices for the cells, as whole numbers so that sums are exact.</summary>
/// <param name="OfCell">For each cell what working in it adds; negative when it is wanted.</param>
/// <param name="Scale">What one unit of a row's own cost counts for.</param>
internal readonly record struct CellPrices(int[] OfCell, int Scale);

/// <summary>A part of a row that may change, from one day up to another that no longer does, with the row that holds outside it.</summary>
/// <param name="Until">The first day after the part.</param>
/// <param name="Row">None when the whole row is free.</param>
internal readonly record struct Window(int From, int Until, int[]? Row)
{
    public static Window Whole(int days) => new(0, days, null);
}

/// <param name="Bound">No row costs less: its own cost times the scale, and the prices of its cells in the window.</param>
/// <param name="Value">The same of the row that was found.</param>
/// <param name="Cells">The whole row; none when no row keeps the rules.</param>
internal readonly record struct Priced(long Bound, long Value, int[]? Cells)
{
    /// <summary>Nothing is proven.</summary>
    public const long NoBound = long.MinValue / 4;

    public static readonly Priced None = new(long.MaxValue / 4, long.MaxValue / 4, null);
}
