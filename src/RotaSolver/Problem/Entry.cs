using System.Globalization;
using System.Text.Json;

namespace Preceptor.RotaSolver.Problem;

/// <summary>A place in the file. What cannot be read is told to the <see cref="SourceText"/>, and something harmless is given in its stead.</summary>
/// <param name="Owner">The nearest place that is there, for the line number of what is missing.</param>
internal readonly record struct Entry(SourceText Source, JsonElement Element, JsonElement Owner, string Path)
{
    private bool IsMissing => Element.ValueKind == JsonValueKind.Undefined;

    public Entry this[string name]
    {
        get
        {
            var found = Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var value) ? value : default;
            return new(Source, found, IsMissing ? Owner : Element, Path == "$" ? name : $"{Path}.{name}");
        }
    }

    /// <summary>Whether this is an object with exactly these properties, each once.</summary>
    public Entry Has(params ReadOnlySpan<string> names)
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            Refuse($"{Shown} is not an object; write {{…}}.");
            return this;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in Element.EnumerateObject())
        {
            var path = Path == "$" ? property.Name : $"{Path}.{property.Name}";
            if (!names.Contains(property.Name))
            {
                Source.Refuse(property.Value, path, $"there is no property {Quoted.Of(property.Name)}; take it out or write one of {string.Join(", ", names!)}.");
            }
            else if (!seen.Add(property.Name))
            {
                Source.Refuse(property.Value, path, "it is written twice; take one out.");
            }
        }

        foreach (var name in names)
        {
            if (!seen.Contains(name))
            {
                Source.Refuse(Element, Path, $"‘{name}’ is missing; write it, as docs/formats/roster-problem.md says.");
            }
        }

        return this;
    }

    public void Refuse(string sentence)
    {
        // A property that is missing was told by its owner.
        if (!IsMissing)
        {
            Source.Refuse(Element, Path, sentence);
        }
    }

    public bool IsNull => Element.ValueKind == JsonValueKind.Null;

    public string Text()
    {
        var text = Element.ValueKind == JsonValueKind.String ? Element.GetString()! : null;
        if (text is null || text.Any(char.IsControl))
        {
            Refuse($"{Shown} is not text without control characters; write it in quotation marks.");
        }

        return text ?? "";
    }

    public string? TextOrNull() => IsNull ? null : Text();

    public string Id()
    {
        var text = Text();
        if (text.Length == 0)
        {
            Refuse("an id has at least one character; write one.");
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

    /// <summary>A whole number from 0 to <paramref name="most"/>.</summary>
    public long Whole(long most = int.MaxValue)
    {
        if (Element.ValueKind == JsonValueKind.Number && Element.TryGetInt64(out var number) && number >= 0 && number <= most)
        {
            return number;
        }

        Refuse($"{Shown} is not a whole number from 0 to {most}; write one.");
        return 0;
    }

    public long? WholeOrNull() => IsNull ? null : Whole();

    public int Count() => (int)Whole(100_000);

    /// <summary>One of some words, as its place among them.</summary>
    public int Word(params string[] words)
    {
        var at = Element.ValueKind == JsonValueKind.String ? Array.IndexOf(words, Element.GetString()) : -1;
        if (at < 0)
        {
            Refuse($"{Shown} is not known here; write one of {string.Join(", ", words)}.");
        }

        return Math.Max(0, at);
    }

    public DateOnly Date()
    {
        if (Element.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(Element.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse($"{Shown} is not a date; write it as 2026-11-30.");
        return DateOnly.MinValue;
    }

    public DateOnly? DateOrNull() => IsNull ? null : Date();

    public DateTimeOffset Instant()
    {
        if (Element.ValueKind == JsonValueKind.String && DateTimeOffset.TryParseExact(
            Element.GetString(), "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant))
        {
            return instant;
        }

        Refuse($"{Shown} is not an instant; write it in UTC to the minute, as 2026-11-30T08:00Z.");
        return Source.Start ?? DateTimeOffset.UnixEpoch;
    }

    /// <summary>An instant as minutes since the first day began.</summary>
    public long Minute() => (Instant() - (Source.Start ?? DateTimeOffset.UnixEpoch)).Ticks / TimeSpan.TicksPerMinute;

    public long? MinuteOrNull() => IsNull ? null : Minute();

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
            list.Add(read(new(Source, item, Element, $"{Path}[{list.Count}]")));
        }

        return list;
    }

    public IReadOnlyList<string> Texts() => List(item => item.Text());

    private string Shown => Element.ValueKind switch
    {
        JsonValueKind.String => Quoted.Of(Element.GetString()!),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Undefined => "what is missing",
        _ => Quoted.Clean(Element.GetRawText(), 40),
    };
}
