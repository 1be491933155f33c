using Preceptor.Kernel.Worlds;
using Preceptor.People.Domain;

namespace Preceptor.People.Data;

/// <summary>Reads the regions of data/reference.</summary>
internal static class RegionFile
{
    public static async Task<Regions> ReadAsync() =>
        new((await ReferenceTable.ReadAsync("hub-lists.csv")).Where(line => line[0] == ProfileFields.Region).ToDictionary(line => line[1], line => line[2], StringComparer.Ordinal));
}
