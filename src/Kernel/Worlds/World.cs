using System.Text.Json;
using Preceptor.Kernel.Sheets;

namespace Preceptor.Kernel.Worlds;

/// <summary>A file of a world is wrong: which, where, and what to do. Thrown because a world is part of the program, not input.</summary>
public sealed class WorldFault(string message) : Exception(message);

/// <summary>A seed world: a folder with world.json and CSV files, whose dates move with its anchor.</summary>
/// <param name="Shift">Days that every date of the world moves by; the dates of law do not move.</param>
public sealed record World(string Name, string Folder, DateOnly Anchor, int Shift)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="With">Another world whose files this one has too, unless it brings its own of the same name.</param>
    private sealed record Description(string About, DateOnly Anchor, string? With);

    private IReadOnlyList<string> Folders { get; init; } = [Folder];

    /// <summary>The employers of the world by ODS code, as they were added; for the readers that come after People's.</summary>
    public IDictionary<string, EmployerId> Employers { get; } = new Dictionary<string, EmployerId>(StringComparer.Ordinal);

    /// <summary>The worlds that ship with the program; a folder without world.json holds something else, such as plans.</summary>
    public static IReadOnlyList<string> Names =>
        [.. Directory.GetDirectories(DataFolder.Seeds).Where(folder => File.Exists(Path.Combine(folder, "world.json"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <param name="anchor">The day that the world's first day moves to; nothing leaves it where it is.</param>
    public static World Open(string name, DateOnly? anchor)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            throw new WorldFault($"There is no world called '{name}'. The worlds are: {string.Join(", ", Names)}.");
        }

        var folder = Path.Combine(DataFolder.Seeds, name);
        var description = JsonSerializer.Deserialize<Description>(File.ReadAllText(Path.Combine(folder, "world.json")), Json)!;
        var start = anchor ?? description.Anchor;
        return new(name, folder, start, start.DayNumber - description.Anchor.DayNumber)
        {
            Folders = description.With is { } other ? [folder, Path.Combine(DataFolder.Seeds, other)] : [folder],
        };
    }

    /// <summary>The texts of a folder of the world by file name, in its order; none when the world has no such folder.</summary>
    public async Task<IReadOnlyList<(string File, string Text)>> TextsAsync(string folder, CancellationToken cancel)
    {
        var texts = new List<(string, string)>();
        foreach (var file in Folders.Select(each => Path.Combine(each, folder)).Where(Directory.Exists).SelectMany(Directory.GetFiles).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            texts.Add((Path.GetFileName(file), await File.ReadAllTextAsync(file, cancel)));
        }

        return texts;
    }

    /// <summary>A table of the world, or nothing when the world has no such file.</summary>
    public async Task<Sheet?> TableAsync(string file, CancellationToken cancel)
    {
        var path = Folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        if (path is null)
        {
            return null;
        }

        await using var stream = File.OpenRead(path);
        var sheet = await SheetReader.ReadAsync(stream, file, new SheetLimits(), cancel);
        return sheet.Problems.Count == 0
            ? sheet
            : throw new WorldFault($"{Name}/{file} line {sheet.Problems[0].Line}: {sheet.Problems[0].Text}");
    }

    /// <summary>A date of the world, moved with the anchor; nothing for an empty cell.</summary>
    public DateOnly? Date(string text) =>
        text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date.AddDays(Shift)
        : throw new WorldFault($"'{text}' in world {Name} is not a date; write it as 2026-11-30.");
}
