using System.Globalization;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Inrc;

/// <summary>A file of the competition.</summary>
/// <param name="Name">Without its folder; sentences about the file begin with it.</param>
public sealed record InrcText(string Name, string Text);

/// <summary>The lines of a file that hold anything, one after another, and the first thing that is wrong.</summary>
internal sealed class InrcLines
{
    private readonly List<InrcLine> _lines;
    private readonly int _end;
    private readonly string _name;
    private int _next;

    public InrcLines(InrcText file)
    {
        var raw = file.Text.Split('\n');
        (_name, _end) = (file.Name, raw.Length);
        _lines = [.. raw.Select((line, i) => new InrcLine(this, i + 1, line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Words.Length > 0)];
    }

    public string? Problem { get; private set; }

    public InrcLine? Ahead => _next < _lines.Count ? _lines[_next] : null;

    /// <summary>The next line, with a number of words or more; at the end of the file, or when there are other words, as many empty ones.</summary>
    /// <param name="shape">How the line is written, for the sentence.</param>
    public InrcLine Next(string shape, int words, bool more = false)
    {
        if (Ahead is not { } line)
        {
            Refuse(_end, $"the file ends where ‘{shape}’ is due; write the rest");
            return new(this, _end, [.. Enumerable.Repeat("", words)]);
        }

        _next++;
        if (line.Words.Length == words || (more && line.Words.Length > words))
        {
            return line;
        }

        line.Refuse($"{line.Shown} has {line.Words.Length} words; write it as ‘{shape}’");
        return line with { Words = [.. line.Words, .. Enumerable.Repeat("", Math.Max(0, words - line.Words.Length))] };
    }

    public void Heading(string word)
    {
        var line = Next(word, 1);
        if (line.Words[0] != word)
        {
            line.Refuse($"{line.Shown} stands where the heading {word} is due; write it");
        }
    }

    /// <summary>What follows <c>KEY =</c>.</summary>
    public (InrcLine Line, string Word) Keyed(string key)
    {
        var line = Next($"{key} = …", 3);
        if (line.Words[0] != key || line.Words[1] != "=")
        {
            line.Refuse($"{line.Shown} stands where ‘{key} = …’ is due; write it");
        }

        return (line, line.Words[2]);
    }

    public int Count(string key, int least, int most)
    {
        var (line, word) = Keyed(key);
        return line.Whole(word, key, least, most);
    }

    /// <summary>Reads so many things; none after the first that is wrong.</summary>
    public IReadOnlyList<T> Repeat<T>(int count, Func<T> read)
    {
        var list = new List<T>();
        while (list.Count < count && Problem is null)
        {
            list.Add(read());
        }

        return list;
    }

    public void End()
    {
        Ahead?.Refuse($"{Ahead.Shown} is left over; take it out, or mend the number above it");
    }

    public void Refuse(int line, string sentence) => Problem ??= $"{_name}, line {line}: {sentence}.";
}

/// <param name="Number">From 1.</param>
internal sealed record InrcLine(InrcLines Lines, int Number, string[] Words)
{
    /// <summary>The line in quotation marks, cut when it is long.</summary>
    public string Shown => Quoted.Of(string.Join(' ', Words));

    public void Refuse(string sentence) => Lines.Refuse(Number, sentence);

    public int Whole(string word, string what, int least, int most)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse($"{Quoted.Of(word)} is not a number for {what}; write a whole number from {least} to {most}");
        return least;
    }

    /// <summary>Two numbers as (2,5), the smaller first.</summary>
    public InrcRange Range(string word, string what, int most)
    {
        if (word.Length < 2 || word[0] != '(' || word[^1] != ')' || word[1..^1].Split(',') is not [var low, var high])
        {
            Refuse($"{Quoted.Of(word)} is not a range for {what}; write it as (2,5)");
            return new(0, 0);
        }

        var range = new InrcRange(Whole(low, what, 0, most), Whole(high, what, 0, most));
        if (range.Least > range.Most)
        {
            Refuse($"{Quoted.Of(word)} for {what} begins above its end; write the smaller number first");
        }

        return range;
    }

    public int Of(string id, IReadOnlyDictionary<string, int> known, string what)
    {
        if (known.TryGetValue(id, out var place))
        {
            return place;
        }

        Refuse($"there is no {what} {Quoted.Of(id)}; write one that the scenario has");
        return 0;
    }

    /// <summary>A name that was not there before, with its place.</summary>
    public string New(string id, Dictionary<string, int> known, string what)
    {
        if (!known.TryAdd(id, known.Count))
        {
            Refuse($"{what} {Quoted.Of(id)} is there already; give each its own name");
        }

        return id;
    }
}
