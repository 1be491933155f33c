namespace Preceptor.RotaSolver.Core;

/// <summary>Days of rows that are settled: for each person and day the cell that must be, <see cref="Row.Off"/>, or <see cref="Free"/>.</summary>
internal sealed class Fixing(int people, int days)
{
    public const int Free = -2;

    private readonly int[][] _cells = [.. Enumerable.Range(0, people).Select(_ => Enumerable.Repeat(Free, days).ToArray())];

    public int[] Of(int person) => _cells[person];

    public bool Allows(int person, Row row)
    {
        var settled = _cells[person];
        for (var day = 0; day < settled.Length; day++)
        {
            if (settled[day] != Free && settled[day] != row.Cells[day])
            {
                return false;
            }
        }

        return true;
    }
}
