using Preceptor.Discussions.Domain;
using Preceptor.Kernel.Worlds;

namespace Preceptor.Discussions.Data;

/// <summary>Reads the kinds of illegal content from data/reference.</summary>
internal static class HarmFile
{
    public static async Task<HarmList> ReadAsync() =>
        new([.. (await ReferenceTable.ReadAsync("online-safety-harms.csv")).Select(line => new Harm(line[0], line[1], ReferenceTable.Date(line[2])!.Value, line[3]))]);
}
