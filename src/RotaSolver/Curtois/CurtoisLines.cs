using System.Globalization;
using Preceptor.RotaSolver.Problem;

namespace Preceptor.RotaSolver.Curtois;

/// <summary>The first thing that is wrong with a file.</summary>
internal sealed class CurtoisLines
{
    public string? Problem { get; private set; }

    public void Refuse(string sentence) => Problem ??= sentence;
}

/// <param name="Number">From 1.</param>
internal sealed record CurtoisLine(CurtoisLines Lines, int Number, string Text)
{
    /// <summary>Of minutes, weights and counts: far above what was published, and sums of them still fit.</summary>
    private const int Most = 1_000_000;

    public void Refuse(string sentence) => Lines.Refuse($"Line {Number}: {sentence}.");

    /// <summary>Parts between commas; empty ones when there are not as many as wanted.</summary>
    public string[] Parts(int count, bool more = false)
    {
        var parts = Text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length == count || (more && parts.Length > count))
        {
            return parts;
        }

        Refuse($"it has {parts.Length} parts between commas, and {count} are needed");
        return [.. Enumerable.Repeat("", Math.Max(count, parts.Length))];
    }

    public int Whole(string part, string what, int most = Most)
    {
        // A published instance says "-0".
        if (int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most)
        {
            return number;
        }

        Refuse($"{Quoted.Of(part)} is not a number for {what}; write a whole number from 0 to {most}");
        return 0;
    }

    public int Of(string id, IReadOnlyDictionary<string, int> known, string what)
    {
        if (known.TryGetValue(id, out var place))
        {
            return place;
        }

        Refuse($"there is no {what} {Quoted.Of(id)}; write one that the file has");
        return 0;
    }
}
