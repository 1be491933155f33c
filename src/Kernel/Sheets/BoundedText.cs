using System.Text;

namespace Preceptor.Kernel.Sheets;

/// <summary>
/// Gathers a cell's text without ever holding much more than a cell may. When there is too much, what it holds is
/// too long after trimming as well, so that nothing is lost in silence.
/// </summary>
/// <param name="most">UTF-16 code units; it holds one more.</param>
internal sealed class BoundedText(int most)
{
    private readonly StringBuilder _text = new();

    internal void Append(char c)
    {
        var isSpace = CellText.IsSpace(c);
        if (_text.Length <= most && !(isSpace && _text.Length == 0))
        {
            _text.Append(c);
        }
        else if (!isSpace)
        {
            _text[^1] = c;
        }
    }

    internal void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            Append(c);
        }
    }

    internal void Clear() => _text.Clear();

    public override string ToString() => _text.ToString();
}
