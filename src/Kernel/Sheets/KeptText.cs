namespace Preceptor.Kernel.Sheets;

/// <summary>
/// Bounds the memory of one sheet's text. Equal short texts (sites, grades, dates) are kept once, and counted once.
/// </summary>
internal sealed class KeptText
{
    private const long MostBytes = 48 * 1024 * 1024;
    private const int ObjectOverhead = 32;
    private const int MostPooled = 20_000;
    private const int MostPooledLength = 40;

    private readonly HashSet<string> _pool = new(StringComparer.Ordinal);
    private long _bytes;

    internal bool IsSpent => _bytes > MostBytes;

    internal CellText Keep(CellText cell) => cell.Text.Length == 0 ? cell : cell with { Text = Keep(cell.Text) };

    private string Keep(string text)
    {
        if (text.Length <= MostPooledLength && _pool.TryGetValue(text, out var same))
        {
            return same;
        }

        _bytes += ObjectOverhead + (2 * text.Length);
        if (text.Length <= MostPooledLength && _pool.Count < MostPooled)
        {
            _pool.Add(text);
        }

        return text;
    }
}
