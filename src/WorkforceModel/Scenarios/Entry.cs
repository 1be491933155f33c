using System.Text.Json;

namespace Preceptor.WorkforceModel.Scenarios;

/// <summary>A place in the file. What cannot be read is told to the <see cref="SourceText"/>, and something harmless is given in its stead.</summary>
internal readonly record struct Entry(SourceText Source, JsonElement Element, string Path)
{
    private const int MostShown = 40;

    /// <summary>Whether nothing is written here; null is the same as leaving it out.</summary>
    public bool IsMissing => Element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public Entry this[string name] => new(Source, Find(name), Path == "$" ? name : $"{Path}.{name}");

    /// <summary>Whether this is an object with these properties and no others, each once.</summary>
    public Entry Has(string[] needed, params string[] allowed)
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            Refuse($"{Shown} is not an object; write {{…}}.");
            return this;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in Element.EnumerateObject())
        {
            if (!needed.Contains(property.Name) && !allowed.Contains(property.Name))
            {
                Source.Refuse(property.Value, this[property.Name].Path, $"there is no property ‘{SourceText.Clean(property.Name, MostShown)}’; take it out or write one of {string.Join(", ", needed.Concat(allowed))}.");
            }
            else if (!seen.Add(property.Name))
            {
                Source.Refuse(property.Value, this[property.Name].Path, "it is written twice; take one out.");
            }
        }

        foreach (var name in needed)
        {
            if (this[name].IsMissing)
            {
                Refuse($"‘{name}’ is missing; write it.");
            }
        }

        return this;
    }

    public void Refuse(string sentence)
    {
        // What is missing was told by its owner.
        if (Element.ValueKind != JsonValueKind.Undefined)
        {
            Source.Refuse(Element, Path, sentence);
        }
    }

    public string Text()
    {
        var text = Element.ValueKind == JsonValueKind.String ? Element.GetString()! : "";
        if (text.Length == 0 || text.Any(char.IsControl))
        {
            Refuse($"{Shown} is not text; write at least one character in quotation marks.");
        }

        return text;
    }

    public bool Flag()
    {
        if (Element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse($"{Shown} is neither true nor false; write one of them.");
        }

        return Element.ValueKind == JsonValueKind.True;
    }

    /// <summary>A whole number of people, places or months.</summary>
    public int Whole(int most = 1_000_000) => Whole(0, most);

    public int Whole(int least, int most)
    {
        if (Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse($"{Shown} is not a whole number from {least} to {most}; write one.");
        return least;
    }

    /// <summary>A number with or without a fraction.</summary>
    public double Number(double least, double most)
    {
        if (Element.ValueKind == JsonValueKind.Number && Element.TryGetDouble(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse($"{Shown} is not a number from {least} to {most}; write one.");
        return least;
    }

    public Month Month()
    {
        if (Element.ValueKind == JsonValueKind.String && Scenarios.Month.TryParse(Element.GetString()!) is { } month)
        {
            return month;
        }

        Refuse($"{Shown} is not a month; write it as 2026-12, or a date in it as 2026-12-13.");
        return new(0);
    }

    public DateOnly Day()
    {
        if (Element.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(Element.GetString(), "yyyy-MM-dd", out var day))
        {
            return day;
        }

        Refuse($"{Shown} is not a date; write it as 2026-12-13.");
        return DateOnly.MinValue;
    }

    /// <summary>One of some words, as its place among them.</summary>
    public int Word(IReadOnlyList<string> words)
    {
        var text = Element.ValueKind == JsonValueKind.String ? Element.GetString() : null;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == text)
            {
                return i;
            }
        }

        Refuse($"{Shown} is not known here; write one of {string.Join(", ", words)}.");
        return 0;
    }

    public IReadOnlyList<T> List<T>(Func<Entry, T> read)
    {
        if (Element.ValueKind != JsonValueKind.Array)
        {
            Refuse($"{Shown} is not a list; write […].");
            return [];
        }

        var list = new List<T>(Element.GetArrayLength());
        foreach (var item in Element.EnumerateArray())
        {
            list.Add(read(new(Source, item, $"{Path}[{list.Count}]")));
        }

        return list;
    }

    /// <summary>A list that may be left out.</summary>
    public IReadOnlyList<T> ListIfThere<T>(Func<Entry, T> read) => IsMissing ? [] : List(read);

    public string Shown => Element.ValueKind switch
    {
        JsonValueKind.String => $"‘{SourceText.Clean(Element.GetString()!, MostShown)}’",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Undefined => "what is missing",
        _ => SourceText.Clean(Element.GetRawText(), MostShown),
    };

    private JsonElement Find(string name) => Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var value) ? value : default;
}
