using Preceptor.Kernel.Worlds;
using Preceptor.Knowledge.Domain;

namespace Preceptor.Knowledge.Data;

/// <summary>Reads the hub's lists from data/reference.</summary>
internal static class CatalogueFiles
{
    private const string Associate = "associate";

    public static async Task<Catalogue> ReadAsync()
    {
        var roles = await ReferenceTable.ReadAsync("roles.csv");
        var lists = await ReferenceTable.ReadAsync("hub-lists.csv");
        var synonyms = await ReferenceTable.ReadAsync("search-synonyms.csv");
        return new(
            [.. from line in roles
                where line[1] == Associate
                group new RoleTitles(line[2], line[3], ReferenceTable.Date(line[4]), ReferenceTable.Date(line[5]), line[6]) by line[0] into titles
                select new RoleEntry(titles.Key, [.. titles])],
            ListOf(lists, "setting"), ListOf(lists, "region"),
            [.. synonyms.Select(line => new Synonym(line[0].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))]);
    }

    private static Dictionary<string, string> ListOf(IReadOnlyList<IReadOnlyList<string>> lines, string list) =>
        lines.Where(line => line[0] == list).ToDictionary(line => line[1], line => line[2], StringComparer.Ordinal);
}
