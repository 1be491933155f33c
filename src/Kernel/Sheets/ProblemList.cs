namespace Preceptor.Kernel.Sheets;

/// <summary>The first problems of a file, and how many more there are: nobody reads ten thousand.</summary>
internal sealed class ProblemList
{
    private const int Most = 200;

    private readonly List<SheetProblem> _first = [];
    private readonly List<SheetProblem> _ofFile = [];
    private int _more;

    internal bool IsEmpty => _first.Count == 0 && _ofFile.Count == 0;

    internal void Add(int line, string? column, string text)
    {
        if (_first.Count < Most)
        {
            _first.Add(new(line, column, text));
        }
        else
        {
            _more++;
        }
    }

    /// <summary>Of the file, or why no more was read: never left out, however many cells are wrong.</summary>
    internal void AddOfFile(int line, string text) => _ofFile.Add(new(line, null, text));

    internal IReadOnlyList<SheetProblem> All() =>
        [.. _first, .. _ofFile, .. _more == 0 ? Array.Empty<SheetProblem>() : [new(0, null, $"and {_more:N0} more")]];
}
