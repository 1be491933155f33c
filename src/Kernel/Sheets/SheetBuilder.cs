namespace Preceptor.Kernel.Sheets;

/// <summary>Makes a sheet of the records of a file: headings first, then lines, and what is wrong with either.</summary>
internal sealed class SheetBuilder(SheetLimits limits, string fileName)
{
    private const int MostNameLength = 100;

    private readonly ProblemList _problems = new();
    private readonly List<SheetLine> _lines = [];
    private string[] _columns = [];
    private bool _hasHeadings;
    private bool _isStopped;

    internal SheetLimits Limits => limits;

    internal string FileName { get; } = Named(fileName);

    internal KeptText Kept { get; } = new();

    /// <summary>Said after "text to the right of the last heading", as the cause depends on the kind of file.</summary>
    internal string AdviceOnExtraCells { get; set; } = "";

    internal static string Size(int bytes) => bytes >= 1024 * 1024 ? $"{bytes / 1024 / 1024:N0} MB" : $"{bytes:N0} bytes";

    /// <summary>"A", "Z", "AA"; column 0 is A.</summary>
    internal static string Letter(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letter((column / 26) - 1) + Letter(column % 26);

    internal string SaveAgain(string seemsToBe) =>
        $"{FileName} seems to be {seemsToBe}. Save it as CSV or XLSX and upload it again.";

    internal string IsProtected => $"{FileName} is protected with a password. Remove the password and upload it again.";

    /// <summary>Takes the next record, of any length. False when nothing more should be read.</summary>
    internal bool Add(int line, IReadOnlyList<CellText> cells)
    {
        var width = cells.Count;
        while (width > 0 && cells[width - 1].IsBlank)
        {
            width--;
        }

        if (width > 0 && !_isStopped)
        {
            if (_hasHeadings)
            {
                AddLine(line, cells, width);
            }
            else
            {
                AddHeadings(line, cells, width);
            }
        }

        return !_isStopped;
    }

    internal void Whole(string text) => _problems.AddOfFile(0, text);

    /// <param name="column">The column's place from 0; none for the whole line.</param>
    internal void Problem(int line, int? column, string text) =>
        _problems.Add(line, column is { } place ? NameOf(place) : null, text);

    /// <summary>A problem after which nothing more is read.</summary>
    internal void Stop(int line, string text)
    {
        _problems.AddOfFile(line, text);
        _isStopped = true;
    }

    internal Sheet Build()
    {
        if (_problems.IsEmpty && _lines.Count == 0)
        {
            Whole(_hasHeadings
                ? $"{FileName} has headings but no lines below them."
                : $"{FileName} is empty. It needs a line of headings and at least one line below it.");
        }

        return new(_columns, _lines, _problems.All());
    }

    private static string Named(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return name.Length == 0 ? "The file" : $"'{name[..Math.Min(name.Length, MostNameLength)]}'";
    }

    private void AddHeadings(int line, IReadOnlyList<CellText> cells, int width)
    {
        _hasHeadings = true;
        if (width > limits.MostColumns)
        {
            Stop(line, $"There are more than {limits.MostColumns} columns; nothing was read. Delete those that are not asked for.");
            return;
        }

        var columns = cells.Take(width).Select(cell => cell.Text).ToArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < width; i++)
        {
            if (cells[i].Fault is { } fault)
            {
                Problem(line, i, fault);
            }
            else if (columns[i].Length == 0)
            {
                Problem(line, i, $"Column {Letter(i)} has no heading.");
            }
            else if (!seen.TryAdd(SheetColumns.Key(columns[i]), i))
            {
                var first = Letter(seen[SheetColumns.Key(columns[i])]);
                _problems.Add(line, columns[i], $"The heading '{columns[i]}' is in columns {first} and {Letter(i)}; give each its own.");
            }
        }

        _columns = columns;
    }

    private void AddLine(int line, IReadOnlyList<CellText> cells, int width)
    {
        if (_lines.Count == limits.MostLines)
        {
            Stop(line, $"There are more than {limits.MostLines:N0} lines; nothing from here on was read. Split the file and upload the parts one after another.");
            return;
        }

        if (Kept.IsSpent)
        {
            Stop(line, "The file holds too much text; nothing from here on was read. Split it and upload the parts one after another.");
            return;
        }

        var texts = new string[_columns.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            var cell = i < width ? cells[i] : CellText.Empty;
            texts[i] = cell.Text;
            if (cell.Fault is { } fault)
            {
                Problem(line, i, fault);
            }
        }

        _lines.Add(new(line, texts));
        if (width > texts.Length)
        {
            AddExtra(line, cells);
        }
    }

    private void AddExtra(int line, IReadOnlyList<CellText> cells)
    {
        var first = _columns.Length;
        while (cells[first].IsBlank)
        {
            first++;
        }

        var place = first < limits.MostColumns ? $"in column {Letter(first)}" : $"beyond the first {limits.MostColumns} columns";
        _problems.Add(line, first < limits.MostColumns ? Letter(first) : null,
            $"This line has text {place}, to the right of the last heading.{AdviceOnExtraCells}");
    }

    private string NameOf(int column) =>
        column < _columns.Length && _columns[column].Length > 0 ? _columns[column] : Letter(column);
}
