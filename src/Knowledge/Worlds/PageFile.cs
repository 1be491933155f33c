using Preceptor.Kernel.Worlds;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Worlds;

/// <summary>A page of a world: lines "name: value", then parts that each begin with "=== " and a field's code, the sources last.</summary>
internal sealed class PageFile
{
    private const string Part = "=== ";
    private const string SourcesPart = "sources";

    private readonly string _file;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    private PageFile(string file) => _file = file;

    public static PageFile Read(string file, string text)
    {
        var page = new PageFile(file);
        var part = "";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Part, StringComparison.Ordinal))
            {
                page._parts[part = line[Part.Length..].Trim()] = "";
            }
            else if (part.Length > 0)
            {
                page._parts[part] += line + "\n";
            }
            else if (line.Split(": ", 2) is [var name, var value])
            {
                page._values[name.Trim()] = value.Trim();
            }
        }

        return page;
    }

    public string this[string name] => _values.GetValueOrDefault(name, "");

    public IReadOnlyList<string> List(string name) => this[name].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public WorldFault Fault(string what) => new($"{_file}: {what}.");

    /// <param name="date">Moves a date with the world.</param>
    public VersionText ToText(Func<string, DateOnly?> date) => new()
    {
        Title = this["title"], Summary = this["summary"], Topics = List("topics"), Roles = List("roles"), Region = this["region"], Setting = this["setting"],
        ReviewedOn = Typed(date(this["reviewed"])), ReviewOn = Typed(date(this["review"])),
        Sources = _parts.GetValueOrDefault(SourcesPart, ""),
        Fields = _parts.Where(part => part.Key != SourcesPart).ToDictionary(part => part.Key, part => part.Value.Trim(), StringComparer.Ordinal),
    };

    private static string Typed(DateOnly? date) => date?.ToString("yyyy-MM-dd") ?? "";
}
