using System.Text.Json;

namespace Preceptor.Rules.Tests.Ui.Golden;

/// <summary>A fixture's options. Remembers which were read, so that none can be overlooked.</summary>
internal sealed class FixtureOptions(JsonElement element, string? callBlock)
{
    private const string CallBlock = "(call block)";

    private readonly HashSet<string> _read = [];
    private readonly HashSet<string> _declined = [];
    private readonly string _prefix = "";

    private FixtureOptions(JsonElement element, string prefix, FixtureOptions whole)
        : this(element, callBlock: null) => (_prefix, _read, _declined) = (prefix, whole._read, whole._declined);

    /// <summary>A text, given as itself or inside an object's "text".</summary>
    public string? Words(string path) => Text(path) ?? Text($"{path}.text");

    public string? Text(string path) => Read(path, JsonValueKind.String)?.GetString();

    public int? Number(string path) => Read(path, JsonValueKind.Number)?.GetInt32();

    public bool? Flag(string path) => (Read(path, JsonValueKind.True) ?? Read(path, JsonValueKind.False))?.GetBoolean();

    public bool Has(string path) => Find(path) is not null;

    /// <summary>The markup between a component's tags.</summary>
    public string? Html(string path)
    {
        _read.Add(CallBlock);
        return callBlock ?? Text(path);
    }

    /// <param name="countsEmpty">Whether an empty item matters, as where items are numbered.</param>
    public IReadOnlyList<FixtureOptions> Items(string path, bool countsEmpty = false)
    {
        if (!countsEmpty)
        {
            _read.Add($"{_prefix}{path}[]=false");
        }

        _read.Add($"{_prefix}{path}[]=empty");
        return Find(path) is { ValueKind: JsonValueKind.Array } items
            ? [.. items.EnumerateArray().Where(item => item.ValueKind is not JsonValueKind.False).Select(item => new FixtureOptions(item, $"{_prefix}{path}[].", this))]
            : [];
    }

    /// <summary>Cells of a row, which are an array inside an array.</summary>
    public IReadOnlyList<FixtureOptions> Cells()
    {
        var path = $"{_prefix.TrimEnd('.')}[]";
        _read.Add($"{path}=false");
        return [.. element.EnumerateArray().Where(cell => cell.ValueKind is not JsonValueKind.False).Select(cell => new FixtureOptions(cell, $"{path}.", this))];
    }

    /// <summary>The item's own text, when an item is a plain text.</summary>
    public string? Self()
    {
        if (element.ValueKind is not JsonValueKind.String)
        {
            return Text("text");
        }

        _read.Add(_prefix.TrimEnd('.'));
        return element.GetString();
    }

    /// <summary>Says that an option cannot be expressed with the value it has here.</summary>
    public void Decline(string path, string value, bool when = true)
    {
        if (when)
        {
            _declined.Add($"{path}={value}");
        }
    }

    public IReadOnlyList<string> Unread()
    {
        var leaves = Leaves(element, "");
        return [.. (callBlock is null ? leaves : leaves.Append(CallBlock)).Except(_read).Concat(_declined).Distinct()];
    }

    private JsonElement? Read(string path, JsonValueKind kind)
    {
        if (Find(path) is not { } found || found.ValueKind != kind)
        {
            return null;
        }

        _read.UnionWith(Leaves(found, _prefix + path));
        return found;
    }

    private JsonElement? Find(string path)
    {
        JsonElement? found = element;
        foreach (var name in path.Split('.'))
        {
            found = found is { ValueKind: JsonValueKind.Object } place && place.TryGetProperty(name, out var next) ? next : null;
        }

        return found;
    }

    private static IEnumerable<string> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(part => Leaves(part.Value, path.Length == 0 ? part.Name : $"{path}.{part.Name}")),
        JsonValueKind.Array when element.GetArrayLength() == 0 => [$"{path}[]=empty"],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Leaves(item, $"{path}[]")),
        JsonValueKind.True => [$"{path}=true"],
        JsonValueKind.False => [$"{path}=false"],
        JsonValueKind.Null => [],
        _ => [path],
    };
}
