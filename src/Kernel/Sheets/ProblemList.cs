namespace Preceptor.Kernel.Sheets;

/// <summary>The first problems of a file, and how many more there are: nobody reads ten thousand.</summary>
internal sealed class ProblemList
{
    private const int Most = 200;

    private readonly List<SheetProblem> _first = [];
    private int _more;

    internal bool IsEmpty => _first.Count == 0;

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

    internal IReadOnlyList<SheetProblem> All() => _more == 0 ? _first : [.. _first, new(0, null, $"and {_more:N0} more")];
}
