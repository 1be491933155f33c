using System.Globalization;

namespace Preceptor.RosterJudges.Inrc;

/// <summary>A file's lines as words; empty lines are skipped. Whatever does not fit is a <see cref="FormatException"/> with file and line.</summary>
internal sealed class Page(InrcPaper paper)
{
    private readonly string[] _lines = paper.Text.Split('\n');
    private int _line;

    public bool HasMore
    {
        get
        {
            while (_line < _lines.Length && string.IsNullOrWhiteSpace(_lines[_line]))
            {
                _line++;
            }

            return _line < _lines.Length;
        }
    }

    public string[] Line()
    {
        if (!HasMore)
        {
            throw Fault("the file ends too early; write the rest");
        }

        return _lines[_line++].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public string[] Line(int words)
    {
        var line = Line();
        return line.Length == words ? line : throw Fault($"it has {line.Length} words, and {words} are needed; mend it");
    }

    public void Title(string title)
    {
        if (Line() is not [var word] || word != title)
        {
            throw Fault($"{title} should stand here; write it");
        }
    }

    public string After(string key) => Line() is [var word, "=", var value] && word == key ? value : throw Fault($"‘{key} = …’ should stand here; write it");

    public int CountAfter(string key) => Number(After(key));

    /// <summary>Below ten thousand: more days, duties or nurses no roster has.</summary>
    public int Number(string word) => word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number : throw Fault($"{Quote.Of(word)} is not a number; write a whole number from 0 to 9999");

    public Limits Pair(string word)
    {
        var cells = word.Trim('(', ')').Split(',');
        if (cells.Length != 2 || word[0] != '(' || word[^1] != ')')
        {
            throw Fault($"{Quote.Of(word)} is not a pair; write it as (1,2)");
        }

        var pair = new Limits(Number(cells[0]), Number(cells[1]));
        return pair.Low <= pair.High ? pair : throw Fault($"{Quote.Of(word)} is the wrong way round; write the smaller number first");
    }

    public T Known<T>(IReadOnlyDictionary<string, T> things, string name) => things.TryGetValue(name, out var thing) ? thing : throw Unknown(name);

    public string Known(IReadOnlyCollection<string> names, string name) => names.Contains(name) ? name : throw Unknown(name);

    public void Once(bool isFirst, string name)
    {
        if (!isFirst)
        {
            throw Fault($"{Quote.Of(name)} is there already; write it once");
        }
    }

    public void Over()
    {
        if (HasMore)
        {
            _line++;
            throw Fault("nothing more should follow; take the rest out, or mend a number above");
        }
    }

    public FormatException Fault(string sentence) => new($"{paper.Name}, line {Math.Clamp(_line, 1, _lines.Length)}: {sentence}.");

    private FormatException Unknown(string name) => Fault($"there is no {Quote.Of(name)}; write a name that the scenario has");
}
