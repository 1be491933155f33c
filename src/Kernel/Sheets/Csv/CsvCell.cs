namespace Preceptor.Kernel.Sheets.Csv;

/// <summary>The cell that is being read.</summary>
internal sealed class CsvCell(int mostLength)
{
    private const string TextAfterQuote =
        "This cell has text after its closing quotation mark; write a mark that belongs to the text twice (\"\").";

    private readonly BoundedText _text = new(mostLength);
    private bool _isQuoted;

    internal bool HasTextAfterQuote { get; set; }

    /// <summary>Spaces before the mark are no part of the cell.</summary>
    internal void OpenQuote()
    {
        _text.Clear();
        _isQuoted = true;
    }

    internal void Append(char c) => _text.Append(c);

    internal CellText Finish()
    {
        var cell = CellText.Clean(_text.ToString(), _isQuoted, mostLength).With(HasTextAfterQuote ? TextAfterQuote : null);
        var text = FormulaGuard.Unescape(cell.Text);
        return text.Length < cell.Text.Length
            ? CellText.Clean(text, _isQuoted, mostLength).With(cell.Fault)
            : cell.With(FormulaGuard.LooksLikeFormula(text) ? FormulaGuard.Problem : null);
    }

    internal void Clear()
    {
        _text.Clear();
        (_isQuoted, HasTextAfterQuote) = (false, false);
    }
}
