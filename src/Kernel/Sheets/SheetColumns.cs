namespace Preceptor.Kernel.Sheets;

/// <summary>
/// Where the wanted columns are in a sheet. Headings match whatever their case, spaces, hyphens and underscores:
/// "Staff number", "staff_number" and "STAFFNUMBER" are one.
/// </summary>
public sealed class SheetColumns
{
    private readonly Dictionary<string, int?> _places;

    private SheetColumns(Dictionary<string, int?> places) => _places = places;

    /// <summary>The cell's text; empty where the sheet has no such column.</summary>
    /// <exception cref="ArgumentException">The name is not of a wanted column: a bug.</exception>
    public string this[SheetLine line, string name] => PlaceOf(name) is { } place ? line.Cells[place] : "";

    /// <summary>Whether the sheet has the column, so that an empty cell can be told from an absent column.</summary>
    public bool Has(string name) => PlaceOf(name) is not null;

    /// <param name="problems">Required columns that are missing, unknown headings, and two headings for one column.</param>
    public static SheetColumns Match(Sheet sheet, IReadOnlyList<SheetColumn> wanted, out IReadOnlyList<SheetProblem> problems)
    {
        var keys = sheet.Columns.Select(Key).ToList();
        var found = wanted.ToDictionary(column => column.Name, column => PlacesOf(column, keys), StringComparer.Ordinal);
        var taken = found.Values.SelectMany(places => places).ToHashSet();
        var strange = sheet.Columns.Where((heading, i) => heading.Length > 0 && !taken.Contains(i)).ToList();
        problems =
        [
            .. wanted.Where(column => column.Required && found[column.Name].Count == 0).Select(column => Missing(column, strange)),
            .. strange.Select(heading => Unknown(heading, wanted)),
            .. wanted.Where(column => found[column.Name].Count > 1)
                .Select(column => Twice(column, [.. found[column.Name].Select(place => sheet.Columns[place])])),
        ];
        return new(found.ToDictionary(
            pair => pair.Key, pair => pair.Value.Count > 0 ? pair.Value[0] : (int?)null, StringComparer.Ordinal));
    }

    /// <summary>What is compared of a heading.</summary>
    internal static string Key(string heading) =>
        string.Concat(heading.Where(c => !char.IsWhiteSpace(c) && c is not '_' and not '-')).ToUpperInvariant();

    private static List<int> PlacesOf(SheetColumn column, List<string> keys)
    {
        string[] names = [Key(column.Name), .. column.AlsoKnownAs.Select(Key)];
        return [.. Enumerable.Range(0, keys.Count).Where(i => keys[i].Length > 0 && names.Contains(keys[i]))
            .OrderBy(i => Array.IndexOf(names, keys[i]))];
    }

    private static SheetProblem Missing(SheetColumn column, List<string> strange)
    {
        var near = strange.Find(heading => column.AlsoKnownAs.Prepend(column.Name).Any(name => IsNear(name, heading)));
        return new(1, column.Name, $"The column '{column.Name}' is missing.{(near is null ? "" : $" Maybe you meant '{near}' to be it.")}");
    }

    private static SheetProblem Unknown(string heading, IReadOnlyList<SheetColumn> wanted)
    {
        var near = wanted.SelectMany(column => column.AlsoKnownAs.Prepend(column.Name).Select(name => (column.Name, Distance: DistanceOf(name, heading))))
            .Where(pair => pair.Distance <= MostDistance(heading)).OrderBy(pair => pair.Distance).FirstOrDefault();
        return new(1, heading, $"The column '{heading}' is not known. {(near.Name is null ? "Delete it." : $"Maybe you meant '{near.Name}'.")}");
    }

    private static SheetProblem Twice(SheetColumn column, string[] headings) =>
        new(1, headings[1], $"The columns '{headings[0]}' and '{headings[1]}' are both taken for '{column.Name}'; keep one.");

    private static bool IsNear(string name, string heading) => DistanceOf(name, heading) <= MostDistance(heading);

    private static int MostDistance(string heading) => Math.Max(1, Key(heading).Length / 4);

    private static int DistanceOf(string name, string heading) => EditDistance.Between(Key(name), Key(heading));

    private int? PlaceOf(string name) =>
        _places.TryGetValue(name, out var place) ? place : throw new ArgumentException($"'{name}' is not a wanted column.", nameof(name));
}
