namespace Preceptor.Kernel.Sheets.Csv;

/// <summary>RFC 4180 character by character, with the line of every record and quotation mark. A line ends in CRLF, LF or CR.</summary>
internal sealed class CsvRecords(char separator, SheetBuilder builder)
{
    private const string Unclosed = "The quotation mark (\") that opens this cell is never closed.";

    private readonly CsvCell _cell = new(builder.Limits.MostCellLength);
    private readonly List<CellText> _cells = [];
    private Place _place = Place.CellStart;
    private bool _afterReturn;
    private int _line = 1;
    private int _recordLine = 1;
    private int _quoteLine;
    private int _length;

    private enum Place
    {
        CellStart,
        Plain,
        Quoted,
        AfterQuote,
        Closed,
    }

    /// <summary>False when nothing more should be read.</summary>
    internal bool Take(char c)
    {
        if (c == '\n' && _afterReturn)
        {
            _afterReturn = false;
            return true;
        }

        _afterReturn = c == '\r';
        if (++_length > builder.Limits.MostLineLength)
        {
            StopAtLongLine();
            return false;
        }

        if (c is '\r' or '\n')
        {
            return EndLine();
        }

        TakeInside(c);
        return true;
    }

    /// <summary>The text has ended.</summary>
    internal void End()
    {
        if (_place == Place.Quoted)
        {
            builder.Problem(_quoteLine, _cells.Count, Unclosed);
        }

        EndCell();
        builder.Add(_recordLine, _cells);
    }

    private void TakeInside(char c)
    {
        if (c == '"')
        {
            TakeQuote();
        }
        else if (_place == Place.Quoted)
        {
            _cell.Append(c);
        }
        else if (c == separator)
        {
            EndCell();
        }
        else if (c == ' ')
        {
            _place = _place == Place.AfterQuote ? Place.Closed : _place;
            _cell.Append(c);
        }
        else
        {
            AppendOutside(c);
        }
    }

    private void TakeQuote()
    {
        switch (_place)
        {
            case Place.CellStart:
                _cell.OpenQuote();
                (_place, _quoteLine) = (Place.Quoted, _line);
                break;
            case Place.Quoted:
                _place = Place.AfterQuote;
                break;
            case Place.AfterQuote:
                _place = Place.Quoted;
                _cell.Append('"');
                break;
            default:
                AppendOutside('"');
                break;
        }
    }

    private void AppendOutside(char c)
    {
        if (_place is Place.AfterQuote or Place.Closed)
        {
            _cell.HasTextAfterQuote = true;
        }

        _place = Place.Plain;
        _cell.Append(c);
    }

    private bool EndLine()
    {
        _line++;
        if (_place == Place.Quoted)
        {
            _cell.Append('\n');
            return true;
        }

        EndCell();
        var goesOn = builder.Add(_recordLine, _cells);
        _cells.Clear();
        (_recordLine, _length) = (_line, 0);
        return goesOn;
    }

    private void EndCell()
    {
        // One place beyond the limit holds whatever text there is to the right of it.
        if (_cells.Count <= builder.Limits.MostColumns)
        {
            _cells.Add(builder.Kept.Keep(_cell.Finish()));
        }
        else if (_cells[^1].IsBlank)
        {
            _cells[^1] = builder.Kept.Keep(_cell.Finish());
        }

        _cell.Clear();
        _place = Place.CellStart;
    }

    private void StopAtLongLine()
    {
        if (_place == Place.Quoted)
        {
            builder.Problem(_quoteLine, _cells.Count, Unclosed);
        }

        builder.Stop(_recordLine, $"This line has more than {builder.Limits.MostLineLength:N0} characters; nothing from here on was read.");
    }
}
